import { Trans, useLingui } from '@lingui/react/macro';
import type { ListReleasesQuery } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { useCount } from '../../list-submission/use-count.ts';
import { Banner } from '../../ui/banner.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { blockAdviceWords } from '../../words/release-words.ts';
import { useWords } from '../../words/use-words.ts';

/** Whether the log verified when it was last looked at, and what to do when it did not. */
export function LogCheck({ check }: { check: ListReleasesQuery['listLogCheck'] }) {
  const { t } = useLingui();
  const { word } = useWords();
  const count = useCount();
  if (!check)
    return (
      <Quiet>
        <Trans>ログはまだ検証されていません。</Trans>
      </Quiet>
    );
  const { checkedAt, treeSize, faults, samples } = check;
  if (faults === 0)
    return (
      <Quiet>
        <Trans>
          ログ（{count(treeSize)} 件）は {moment(checkedAt)} に検証され、誤りはありませんでした。
        </Trans>
      </Quiet>
    );
  return (
    <Banner kind="error" title={t`ログの検証で ${faults} 件の誤りが見つかりました。公表は止まっています。`}>
      <p>{word(blockAdviceWords, 'LOG_FAULT')}</p>
      <ul>
        {samples.map((sample) => (
          <li key={sample} lang="en">
            {sample}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

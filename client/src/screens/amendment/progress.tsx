import { Trans, useLingui } from '@lingui/react/macro';
import { subjectKindWords } from '../../words/amendment-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Amendment } from './shown-amendment.ts';

/** How far the run has come; it goes on when this page is closed, and when a machine fails. */
export function Progress({ amendment: { progress } }: { amendment: Amendment }) {
  const { t } = useLingui();
  const { word } = useWords();
  if (!progress) return null;
  const { kind, done, total } = progress;
  const name = word(subjectKindWords, kind);
  return (
    <p>
      <progress value={done} max={Math.max(done, total)} aria-label={t`${name}の進み具合`} />{' '}
      <Trans>
        {name}：{total} 件中 {done} 件
      </Trans>
    </p>
  );
}

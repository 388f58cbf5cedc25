import { Trans, useLingui } from '@lingui/react/macro';
import { Banner } from '../ui/banner.tsx';
import type { NotAnswered } from './look-up.ts';

/** A failure of ours, or a question nobody can answer, is said in words and never in the place of a verdict. */
export function NotAnsweredBanner({ outcome }: { outcome: NotAnswered | { kind: 'unreadable'; input: string } }) {
  const { t } = useLingui();
  switch (outcome.kind) {
    case 'unreadable':
      return (
        <Banner kind="warning" title={t`型番として読めません。`}>
          <p>
            <Trans>
              入力：<code>{outcome.input}</code>　3 文字以上の英数字で、あいまいな文字を除いて入れてください。
            </Trans>
          </p>
        </Banner>
      );
    case 'refused':
      return (
        <Banner kind="warning" title={t`この条件では照会できません。`}>
          <p>
            {outcome.fields.length > 0 ? (
              <Trans>× の付いた欄を直して、もう一度照会してください。</Trans>
            ) : (
              <Trans>
                日付は過去の日（2026-11-10 など）、公表年月は 2026-11 の形、前方一致は 3 文字以上で入れてください。
              </Trans>
            )}
          </p>
        </Banner>
      );
    case 'tooMany':
      return <Banner kind="warning" title={t`照会の回数が多すぎます。${outcome.seconds} 秒ほど待ってください。`} />;
    case 'failed':
      return (
        <Banner kind="error" title={t`いまは照会できません。`}>
          <p>
            <Trans>これは掲載の有無を意味しません。しばらくしてから、もう一度お試しください。</Trans>
          </p>
        </Banner>
      );
  }
}

export function NothingListed() {
  const { t } = useLingui();
  return (
    <Banner kind="notice" title={t`公表リストにはまだ掲載がありません。`}>
      <p>
        <Trans>掲載の有無を意味するものではありません。</Trans>
      </p>
    </Banner>
  );
}

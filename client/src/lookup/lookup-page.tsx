import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { Banner } from '../ui/banner.tsx';
import { Column } from '../ui/layout.tsx';
import { Page } from '../ui/page.tsx';
import { lookUp, type Near, type Outcome, type Question } from './look-up.ts';
import { LookupForm } from './lookup-form.tsx';
import { VerdictCard } from './verdict-card.tsx';

/** One box and one answer. A failure of ours is said in words and never in the place of a verdict. */
export function LookupPage() {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<Outcome>();
  const asking = useRef<AbortController>(undefined);
  useEffect(() => {
    document.title = t`公表リストの照会`;
  }, [t]);
  const ask = (question: Question) => {
    asking.current?.abort();
    const current = new AbortController();
    asking.current = current;
    setOutcome(undefined);
    // An answer to an earlier question must never appear under a later one.
    void lookUp(question, current.signal).then(
      (found) => current.signal.aborted || setOutcome(found),
      () => undefined,
    );
  };
  const choose = ({ partNumber, manufacturer }: Near) => ask({ partNumber, manufacturer });
  return (
    <Page brand={<Trans>公表リストの照会</Trans>} tools={<LanguageSwitch />}>
      <Column>
        <h1>
          <Trans>公表リストの照会</Trans>
        </h1>
        <LookupForm onAsk={ask} />
        {outcome ? <Shown outcome={outcome} onChoose={choose} /> : null}
      </Column>
    </Page>
  );
}

function Shown({ outcome, onChoose }: { outcome: Outcome; onChoose: (near: Near) => void }) {
  const { t } = useLingui();
  switch (outcome.kind) {
    case 'answered':
      if (outcome.answer.treeSize === 0)
        return (
          <Banner kind="notice" title={t`公表リストにはまだ掲載がありません。`}>
            <p>
              <Trans>掲載の有無を意味するものではありません。</Trans>
            </p>
          </Banner>
        );
      return <VerdictCard answer={outcome.answer} onChoose={onChoose} />;
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

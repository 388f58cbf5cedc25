import { Trans } from '@lingui/react/macro';
import { moment } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { doubtAnswerReasonWords, doubtOutcomeWords } from '../../words/doubt-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './doubts.module.css';
import type { Doubt } from './shown-doubt.ts';

export function Answer({ answer }: { answer: NonNullable<Doubt['answer']> }) {
  const { word } = useWords();
  const { outcome, reason, text, at, by } = answer;
  const kind = outcome === 'entryStands' ? 'success' : outcome === 'suspended' ? 'error' : 'warning';
  return (
    <section aria-label={word(doubtOutcomeWords, outcome)}>
      <Banner kind={kind} title={<Trans>CISTEC の回答：{word(doubtOutcomeWords, outcome)}</Trans>}>
        <p>{word(doubtAnswerReasonWords, reason)}</p>
        <Written text={text} />
        <Quiet>
          <time dateTime={at}>{moment(at)}</time> {by ? nameOf(by) : null}
        </Quiet>
      </Banner>
    </section>
  );
}

/** What somebody wrote, with its own line breaks. */
export function Written({ text }: { text?: string | null }) {
  if (text === null || text === undefined)
    return (
      <Quiet>
        <Trans>書かれたことは、鍵が破棄されたため読めません。</Trans>
      </Quiet>
    );
  return <p className={styles.text}>{text}</p>;
}

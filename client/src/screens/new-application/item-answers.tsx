import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ItemDraft } from '../../item-form/application-draft.ts';
import { interpretedPartNumber } from '../../language/interpreted-text.ts';
import { ForRow } from '../../item-form/for-row.tsx';
import type { Problem } from '../../item-form/problems.ts';
import { ErrorText } from '../../ui/field.tsx';
import { type Answer, useAnswers } from './use-answers.ts';
import styles from './answers.module.css';

type ItemAnswersProps = { draftId: string; index: number; item: ItemDraft; problems: readonly Problem[] };

/** Every answer with its own link back; what was skipped is shown as unanswered, not left out. */
export function ItemAnswers({ draftId, index, item, problems }: ItemAnswersProps) {
  const answers = useAnswers(item);
  const errors = errorsByAnswer(index, answers, problems);
  const position = index + 1;
  const partNumber = interpretedPartNumber(item.partNumber);
  return (
    <section>
      <h2>
        <Trans>
          品目 {position}：{item.productNameJa} {partNumber}
        </Trans>
      </h2>
      <ForRow name={item.forRow} />
      <dl className={styles.answers}>
        {answers.map((answer) => {
          const at = `items.${index}.${answer.field}`;
          return (
            <AnswerRow key={answer.field} id={at} draftId={draftId} answer={answer} error={errors.get(answer.field)} />
          );
        })}
      </dl>
    </section>
  );
}

/** A problem belongs to the answer with the longest matching place. */
function errorsByAnswer(index: number, answers: readonly Answer[], problems: readonly Problem[]): Map<string, string> {
  const fields = answers.map((answer) => answer.field).sort((a, b) => b.length - a.length);
  const errors = new Map<string, string>();
  for (const { path, message } of problems) {
    const field = fields.find((name) => `${path}.`.startsWith(`items.${index}.${name}.`));
    if (field) errors.set(field, [errors.get(field), message].filter(Boolean).join(' '));
  }
  return errors;
}

type AnswerRowProps = { id: string; draftId: string; answer: Answer; error: string | undefined };

function AnswerRow({ id, draftId, answer, error }: AnswerRowProps) {
  const { t } = useLingui();
  const { name, value } = answer;
  return (
    <div className={styles.answer}>
      <dt>{name}</dt>
      <dd>
        {value || <span className={styles.unanswered}>{t`未回答`}</span>}
        <ErrorText id={id} error={error} />
      </dd>
      <dd>
        <Link id={id} to="/drafts/$draftId" params={{ draftId }} hash={id} aria-label={t`${name} を変更する`}>
          <Trans>変更</Trans>
        </Link>
      </dd>
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { inCurrentLanguage } from '../language/language.ts';
import { operatorSigns, truthSigns, truthWords } from '../words/sheet-words.ts';
import { useWords } from '../words/use-words.ts';
import type { Step } from './reason-tree.ts';
import { useAnswerWords } from './use-answer-words.ts';
import styles from './sheet.module.css';

/** One condition: what the law asks, what the sheet says, and the result. */
export function ReasonStep({ step }: { step: Step }) {
  const { word } = useWords();
  return (
    <span className={step.matters ? undefined : styles.notNeeded}>
      <strong>
        {truthSigns[step.truth]} {word(truthWords, step.truth)}
      </strong>{' '}
      <Condition step={step} />
      {step.isNear ? (
        <>
          {' '}
          <span className={styles.near}>
            <Trans>限度と等しいか近い：証拠が必要</Trans>
          </span>
        </>
      ) : null}
    </span>
  );
}

function Condition({ step }: { step: Step }) {
  switch (step.kind) {
    case 'all':
      return <Trans>次のすべて</Trans>;
    case 'any':
      return <Trans>次のいずれか</Trans>;
    case 'not':
      return <Trans>次のものではない</Trans>;
    case 'clause':
      return <Trans>条項 {step.clause?.citation}</Trans>;
    case 'answer':
    case 'limit':
    case 'band':
      return <Compared step={step} />;
  }
}

function Compared({ step }: { step: Step }) {
  const { t } = useLingui();
  const { parameter, operator, limit, formula, unit, value, given } = step;
  const name = parameter ? inCurrentLanguage({ ja: parameter.labelJa, en: parameter.labelEn }) : '';
  const answerWords = useAnswerWords();
  const words = (text: string) => answerWords(text, parameter?.choices ?? []);
  const stated = value === null || value === undefined ? t`未回答` : `${words(value)} ${unit ?? ''}`.trim();
  const asked = `${operator ? operatorSigns[operator] : ''} ${words(limit ?? formula ?? '')} ${unit ?? ''}`.trim();
  return (
    <>
      {name} {asked}{' '}
      {given ? (
        <Trans>
          （申告：{stated}、書かれた値 {given}）
        </Trans>
      ) : (
        <Trans>（申告：{stated}）</Trans>
      )}
    </>
  );
}

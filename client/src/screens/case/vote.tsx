import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { conclusionWords } from '../../words/judgment-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { FieldContext } from './field-context.ts';
import { CaseJudgmentForm } from './case-judgment-form.tsx';
import { OWN_PROPOSAL } from './verification-forms.ts';

export function Vote(context: FieldContext) {
  const { t } = useLingui();
  const { word } = useWords();
  const { shown, values, onChange, errorAt } = context;
  return (
    <>
      <RadioGroup
        id="judgment"
        label={t`支持する判定`}
        isRequired
        error={errorAt('judgment')}
        value={values.vote}
        onChange={(vote) => onChange({ vote })}
        choices={[
          ...shown.judgments.map(({ contentId, verdict, itemNumber, by }) => ({
            value: contentId,
            label: `${word(conclusionWords, verdict)} ${itemNumber ?? ''} ${nameOf(by)} ${contentId.slice(0, 12)}`,
          })),
          { value: OWN_PROPOSAL, label: t`自分の判定を提案する` },
        ]}
      />
      {values.vote === OWN_PROPOSAL ? <CaseJudgmentForm {...context} at="proposal" /> : null}
    </>
  );
}

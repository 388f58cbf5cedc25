import { useLingui } from '@lingui/react/macro';
import type { ClauseNameFragment, Conclusion } from '../generated/graphql.ts';
import type { JudgmentDraft } from '../item-form/application-draft.ts';
import type { ErrorAt } from '../item-form/problems.ts';
import { Stack } from '../ui/layout.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextField } from '../ui/text-field.tsx';
import { conclusionWords } from '../words/judgment-words.ts';
import { useWords } from '../words/use-words.ts';
import { FindingRows } from './finding-rows.tsx';

export type JudgmentFormProps = {
  /** The place of this judgment in the input, such as `items.0.judgment`. */
  at: string;
  judgment: JudgmentDraft;
  onChange: (judgment: JudgmentDraft) => void;
  clauses: readonly ClauseNameFragment[];
  files: readonly { contentId: string; name: string }[];
  errorAt: ErrorAt;
};

export function JudgmentForm({ at, judgment, onChange, clauses, files, errorAt }: JudgmentFormProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  const field = (name: keyof JudgmentDraft) => ({ id: `${at}.${name}`, error: errorAt(`${at}.${name}`) });
  return (
    <Stack>
      <FindingRows
        at={`${at}.findings`}
        findings={judgment.findings}
        onChange={(findings) => onChange({ ...judgment, findings })}
        clauses={clauses}
        files={files}
        errorAt={errorAt}
      />
      <RadioGroup
        {...field('verdict')}
        label={t`結論`}
        isRequired
        isInRow
        value={judgment.verdict}
        // The choices below are the conclusions and nothing else.
        onChange={(verdict) => onChange({ ...judgment, verdict: verdict as Conclusion })}
        choices={choices(conclusionWords)}
      />
      <TextField
        {...field('itemNumber')}
        label={t`項番`}
        hint={t`該当のときだけ。例：7(1)`}
        value={judgment.itemNumber}
        onChange={(itemNumber) => onChange({ ...judgment, itemNumber })}
      />
      <TextField
        {...field('reasoning')}
        label={t`理由`}
        isRequired
        isMultiline
        value={judgment.reasoning}
        onChange={(reasoning) => onChange({ ...judgment, reasoning })}
      />
    </Stack>
  );
}

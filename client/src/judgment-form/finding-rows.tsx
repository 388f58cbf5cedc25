import { useLingui } from '@lingui/react/macro';
import type { ClauseNameFragment } from '../generated/graphql.ts';
import type { FindingRow } from '../item-form/application-draft.ts';
import type { ErrorAt } from '../item-form/problems.ts';
import { CheckGroup } from '../ui/check-group.tsx';
import { Details } from '../ui/details.tsx';
import { RowList } from '../ui/row-list.tsx';
import { Select } from '../ui/select.tsx';
import { reasonWords, verdictSigns, verdictWords } from '../words/judgment-words.ts';
import { titleOf } from '../words/names.ts';
import { useWords } from '../words/use-words.ts';

type FindingRowsProps = {
  at: string;
  findings: readonly FindingRow[];
  onChange: (findings: FindingRow[]) => void;
  clauses: readonly ClauseNameFragment[];
  files: readonly { contentId: string; name: string }[];
  errorAt: ErrorAt;
};

export function FindingRows({ at, findings, onChange, clauses, files, errorAt }: FindingRowsProps) {
  const { t } = useLingui();
  return (
    <RowList
      id={at}
      legend={t`条項ごとの所見`}
      rows={findings}
      addLabel={t`条項を追加する`}
      removeLabel={(position) => t`所見 ${position} を削除する`}
      onAdd={() => onChange([...findings, { clause: '', verdict: '', reasons: [], evidence: [] }])}
      onRemove={(index) => onChange(findings.filter((_, other) => other !== index))}
    >
      {(finding, index) => (
        <FindingFields
          at={`${at}.${index}`}
          position={index + 1}
          finding={finding}
          onChange={(changed) => onChange(findings.map((other, place) => (place === index ? changed : other)))}
          clauses={clauses}
          files={files}
          errorAt={errorAt}
        />
      )}
    </RowList>
  );
}

type FindingFieldsProps = Omit<FindingRowsProps, 'findings' | 'onChange'> & {
  position: number;
  finding: FindingRow;
  onChange: (finding: FindingRow) => void;
};

function FindingFields({ at, position, finding, onChange, clauses, files, errorAt }: FindingFieldsProps) {
  const { t } = useLingui();
  const { choices } = useWords();
  return (
    <>
      <Select
        id={`${at}.clause`}
        label={t`条項 ${position}`}
        error={errorAt(`${at}.clause`)}
        value={finding.clause}
        onChange={(clause) => onChange({ ...finding, clause })}
        choices={clauses.map((clause) => ({ value: clause.id, label: `${clause.citation} ${titleOf(clause)}` }))}
      />
      <Select
        id={`${at}.verdict`}
        label={t`所見 ${position}`}
        error={errorAt(`${at}.verdict`)}
        value={finding.verdict}
        // The choices below are the verdicts and nothing else.
        onChange={(verdict) => onChange({ ...finding, verdict: verdict as FindingRow['verdict'] })}
        choices={choices(verdictWords).map(({ value, label }) => ({ value, label: `${verdictSigns[value]} ${label}` }))}
      />
      <Details summary={t`理由コードと証拠 ${position}`} isOpen={Boolean(errorAt(`${at}.reasons`))}>
        <CheckGroup
          id={`${at}.reasons`}
          label={t`理由コード`}
          error={errorAt(`${at}.reasons`)}
          isInRow
          values={finding.reasons}
          onChange={(reasons) => onChange({ ...finding, reasons })}
          choices={choices(reasonWords)}
        />
        {files.length > 0 ? (
          <CheckGroup
            id={`${at}.evidence`}
            label={t`証拠の文書`}
            values={finding.evidence}
            onChange={(evidence) => onChange({ ...finding, evidence })}
            choices={files.map((file) => ({ value: file.contentId, label: file.name }))}
          />
        ) : null}
      </Details>
    </>
  );
}

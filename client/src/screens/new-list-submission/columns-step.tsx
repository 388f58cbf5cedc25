import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { inCurrentLanguage } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/banner.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { type Choice, Select } from '../../ui/select.tsx';
import { WizardStep } from '../../ui/wizard-step.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/words.ts';
import { stateOf } from './step-state.ts';
import type { Preview } from './table-file.ts';
import type { Wizard } from './use-wizard.ts';
import { Working } from './working.tsx';
import styles from './new-list-submission.module.css';

type Word = 'partNumber' | 'family' | 'ownVerdict' | 'lawState' | 'dataSheet' | 'judgedBy' | 'checkedBy';
const columnWords: Words<Word> = {
  partNumber: msg`型番`,
  family: msg`シリーズ（共通の回答）`,
  ownVerdict: msg`メーカーの判定`,
  lawState: msg`判定に用いた法令の施行日`,
  dataSheet: msg`データシート`,
  judgedBy: msg`判定した者`,
  checkedBy: msg`確認した者`,
};

export function ColumnsStep({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const { preview, step, isBusy } = wizard;
  const meanings = useMeanings(wizard);
  const read = meanings.filter((meaning) => meaning !== null).length;
  const isMissing = preview !== undefined && !meanings.includes('partNumber');
  return (
    <WizardStep
      number={2}
      title={t`列の対応`}
      state={stateOf('columns', step)}
      summary={t`${meanings.length} 列のうち ${read} 列を読みます`}
      onReopen={() => wizard.goTo('columns')}
    >
      <p>
        <Trans>
          見出しから列の意味を推し量りました。違うところを直してください。直した対応は、この端末がメーカーごとに覚えます。
        </Trans>
      </p>
      {isMissing ? <Banner kind="warning" title={<Trans>型番の列を選んでください。</Trans>} /> : null}
      {preview ? <ColumnTable preview={preview} meanings={meanings} onCorrect={wizard.correct} /> : null}
      <Working wizard={wizard} />
      <div>
        <Button emphasis="primary" isPending={isBusy} onPress={() => void wizard.judge()}>
          <Trans>この対応で照合する</Trans>
        </Button>
      </div>
    </WizardStep>
  );
}

function useMeanings({ preview, corrections }: Wizard): (string | null)[] {
  return (preview?.columns ?? []).map(({ heading, meaning }) =>
    Object.hasOwn(corrections, heading) ? (corrections[heading] ?? null) : meaning,
  );
}

type ColumnTableProps = {
  preview: Preview;
  meanings: readonly (string | null)[];
  onCorrect: (heading: string, meaning: string | null) => void;
};

/** A row for each column, with what stands in it in the first rows of the table. */
function ColumnTable({ preview: { columns, rows, questions }, meanings, onCorrect }: ColumnTableProps) {
  const { t } = useLingui();
  const choices = useChoices(questions);
  return (
    <DataTable
      caption={t`列：${columns.length}（例は先頭の ${rows.length} 行）`}
      rows={columns.map(({ heading }, at) => ({ heading, at }))}
      keyOf={({ at }) => String(at)}
      columns={[
        { head: t`見出し`, isRowHead: true, cell: ({ heading }) => <span className={styles.heading}>{heading || t`（見出しなし）`}</span> },
        {
          head: t`意味`,
          cell: ({ heading, at }) => (
            <Meaning
              name={heading || String(at + 1)} at={at} choices={choices} value={meanings[at] ?? ''}
              onChange={(meaning) => onCorrect(heading, meaning || null)}
            />
          ),
        },
        { head: t`例`, cell: ({ at }) => <span className={styles.examples}>{examplesOf(rows, at)}</span> },
      ]}
    />
  );
} // prettier-ignore

/** What stands in a column, each value once. */
function examplesOf(rows: Preview['rows'], at: number): string {
  const values = rows.map((row) => row[at] ?? '').filter((value) => value !== '');
  return [...new Set(values)].join(' / ') || '–';
}

type MeaningProps = {
  name: string;
  at: number;
  choices: readonly Choice[];
  value: string;
  onChange: (meaning: string) => void;
};

/** What a column means, in a word. The list of all meanings is long: it is there once somebody wants to choose. */
function Meaning({ name, at, choices, value, onChange }: MeaningProps) {
  const { t } = useLingui();
  const [isChoosing, setChoosing] = useState(false);
  const word = choices.find((choice) => choice.value === value)?.label ?? value;
  if (isChoosing)
    return <Select id={`column-${at}`} label={t`${name} の意味`} isLabelHidden value={value} onChange={onChange} choices={choices} />;
  return (
    <>
      {value === '' ? <span className={styles.unread}>{word}</span> : word}{' '}
      <Button emphasis="plain" label={t`${name} の意味を直す`} onPress={() => setChoosing(true)}>
        <Trans>直す</Trans>
      </Button>
    </>
  );
} // prettier-ignore

function useChoices(questions: Preview['questions']): Choice[] {
  const { t } = useLingui();
  const { choices } = useWords();
  const asked = questions.map(({ name, ja, en }) => ({ value: name, label: inCurrentLanguage({ ja, en }) }));
  return [
    { value: '', label: t`読まない` },
    ...choices(columnWords),
    ...asked,
    ...asked.map(({ value, label }) => ({ value: `evidence:${value}`, label: t`根拠：${label}` })),
  ];
}

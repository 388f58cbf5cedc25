import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCount } from '../../list-submission/use-count.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { calendarDate } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { Quiet, Row, Stack } from '../../ui/layout.tsx';
import { WizardStep } from '../../ui/wizard-step.tsx';
import { standingSigns, standingWords } from '../../words/list-words.ts';
import { useAdvice } from '../../words/use-advice.ts';
import { useWords } from '../../words/use-words.ts';
import { encodingWords } from './encoding-words.ts';
import { FoundCodes, FoundRows } from './found.tsx';
import { stateOf } from './step-state.ts';
import type { DryRun, Standing } from './table-file.ts';
import type { Wizard } from './use-wizard.ts';
import { Working } from './working.tsx';

const standings: readonly Standing[] = ['eligible', 'needsExpert', 'refused'];

export function ResultStep({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const count = useCount();
  const { run, step } = wizard;
  const [eligible, needsExpert, refused] = standings.map((one) => count(run?.counts[one]));
  return (
    <WizardStep
      number={3}
      title={t`照合結果`}
      state={stateOf('result', step)}
      summary={t`適合 ${eligible}、専門家の判断待ち ${needsExpert}、不適合 ${refused}`}
      onReopen={() => wizard.goTo('result')}
    >
      <Working wizard={wizard} />
      {run ? <Outcome wizard={wizard} run={run} /> : null}
    </WizardStep>
  );
}

function Outcome({ wizard, run }: { wizard: Wizard; run: DryRun }) {
  const publishable = run.counts.eligible + run.counts.needsExpert;
  return (
    <Stack>
      <AboutMaker run={run} />
      <Counted run={run} />
      <Row>
        {publishable > 0 ? (
          <Button emphasis="primary" onPress={() => wizard.goTo('submit')}>
            <Trans>提出に進む</Trans>
          </Button>
        ) : null}
        <Button isPending={wizard.isBusy} onPress={() => void wizard.download().then((blob) => blob && save(blob, wizard.file?.name ?? ''))}>
          <Trans>結果のファイル（CSV）</Trans>
        </Button>
        <Button emphasis="plain" onPress={() => wizard.goTo('file')}>
          <Trans>直したファイルを選ぶ</Trans>
        </Button>
      </Row>
      {publishable === 0 ? (
        <Banner kind="warning" title={<Trans>公表できる行がありません。ファイルを直してください。</Trans>} />
      ) : null}
    </Stack>
  );
} // prettier-ignore

/** What stands against the maker stands against every row: it is said first. */
function AboutMaker({ run: { makerFindings } }: { run: DryRun }) {
  const advise = useAdvice();
  if (makerFindings.length === 0) return null;
  return (
    <Banner kind="warning" title={<Trans>メーカーについて、公表を妨げるものがあります。提出はできますが、承認までに解く必要があります。</Trans>}>
      <ul>
        {makerFindings.map(({ code, reason }) => (
          <li key={code}>
            {inCurrentLanguage(reason)} {advise(code)}
          </li>
        ))}
      </ul>
    </Banner>
  );
} // prettier-ignore

/** Counters are filters; so is each code. */
function Counted({ run }: { run: DryRun }) {
  const { t } = useLingui();
  const { word } = useWords();
  const count = useCount();
  const [standing, setStanding] = useState<Standing | ''>('');
  const [code, setCode] = useState('');
  const { rows, counts, day, encoding } = run;
  return (
    <>
      <Quiet>
        <Trans>
          {calendarDate(day)} の法令と公表基準による結果です（{encodingWords[encoding] ?? encoding}）。まだ何も提出されていません。
        </Trans>
      </Quiet>
      <FilterChips<Standing | ''>
        label={t`扱いで絞る`}
        value={standing}
        onChange={(next) => {
          setStanding(next);
          setCode('');
        }}
        chips={[
          { value: '', label: t`すべて`, count: count(rows) },
          ...standings.map((one) => ({ value: one, label: `${standingSigns[one]} ${word(standingWords, one)}`, count: count(counts[one]) })),
        ]}
      />
      <FoundCodes run={run} standing={standing} code={code} onCode={setCode} />
      <FoundRows key={`${standing} ${code}`} run={run} standing={standing} code={code} />
    </>
  );
} // prettier-ignore

/** The same name with the word for a result, as a file of the person. */
function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/\.[^.]*$/, '')}_結果.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

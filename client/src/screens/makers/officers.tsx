import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '../../ui/section.tsx';
import { dayInTokyo, todayInTokyo } from '../../language/moment.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { makerOfficeWords } from '../../words/maker-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { FactDialog } from './fact-dialog.tsx';
import type { Maker } from './shown-maker.ts';
import { useFacts } from './use-facts.ts';

type Officer = Maker['officers'][number];

/** Who held which office, and who does: only an officer in office may confirm the maker's tables. */
export function Officers({ maker }: { maker: Maker }) {
  const { t } = useLingui();
  const { word } = useWords();
  const mayEnd = maker.allowedActions.includes('endOffice');
  return (
    <Section title={t`責任者`}>
      <Quiet>
        <Trans>公表には、統括責任者と該非確認責任者が在任していることが必要です。表を確認できるのは、在任している責任者だけです。</Trans>
      </Quiet>
      {maker.officers.length === 0 ? (
        <Quiet>
          <Trans>責任者の記録はありません。</Trans>
        </Quiet>
      ) : (
        <DataTable
          caption={t`責任者：${maker.officers.length} 件（新しいものが先）`}
          rows={[...maker.officers].reverse()}
          keyOf={({ id }) => id}
          columns={[
            { head: t`氏名`, isRowHead: true, cell: ({ person }) => nameOf(person) },
            { head: t`職`, cell: ({ office }) => word(makerOfficeWords, office) },
            { head: t`いつから`, cell: ({ from }) => dayInTokyo(from) },
            { head: t`いつまで`, cell: ({ until }) => (until ? dayInTokyo(until) : t`在任中`) },
            ...(mayEnd ? [{ head: t`操作`, cell: (one: Officer) => (one.until === null ? <EndOffice maker={maker.id} officer={one} /> : null) }] : []),
          ]}
        />
      )}
      {maker.allowedActions.includes('nameOfficer') ? <NameOfficer maker={maker} /> : null}
    </Section>
  );
} // prettier-ignore

function NameOfficer({ maker: { id, eligibleOfficers } }: { maker: Maker }) {
  const { t } = useLingui();
  const { choices } = useWords();
  const { nameOfficer } = useFacts(id);
  const people = eligibleOfficers.map((one) => ({ value: one.id, label: nameOf(one) }));
  return (
    <FactDialog
      title={t`責任者の就任を記録する`}
      words={t`同じ職に前の人が在任しているときは、その在任の終わりも記録してください。`}
      fields={[
        { id: 'office', kind: 'choice', label: t`職`, choices: choices(makerOfficeWords) },
        { id: 'person', kind: 'choice', label: t`氏名`, choices: people },
        { id: 'from', kind: 'date', label: t`いつから` },
      ]}
      initial={{ from: todayInTokyo() }}
      send={nameOfficer}
    />
  );
}

function EndOffice({ maker, officer: { id, person, office } }: { maker: string; officer: Officer }) {
  const { t } = useLingui();
  const { word } = useWords();
  const { endOffice } = useFacts(maker);
  return (
    <FactDialog
      title={t`在任の終わりを記録する：${nameOf(person)}、${word(makerOfficeWords, office)}`}
      short={t`在任の終わりを記録する`}
      words={t`この日からは、この職の人として表を確認できません。`}
      fields={[{ id: 'until', kind: 'date', label: t`在任しなくなった日` }]}
      initial={{ until: todayInTokyo() }}
      send={(values, commandId) => endOffice(id, values, commandId)}
    />
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { calendarDate, dayInTokyo, todayInTokyo } from '../../language/moment.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { makerNameKindWords, makerSuspensionWords } from '../../words/maker-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { Maker } from './shown-maker.ts';

/** Every year since the programme was registered, filed or not: a gap shows. Source: the domain, section 2 (each July). */
export function Checklists({ maker: { checklists, registration } }: { maker: Maker }) {
  const { t } = useLingui();
  const thisYear = Number(todayInTokyo().slice(0, 4));
  const known = [...checklists.map(({ year }) => year), ...(registration ? [Number(registration.from.slice(0, 4))] : [])];
  const first = Math.min(thisYear, ...known);
  const years = Array.from({ length: thisYear - first + 1 }, (_none, back) => thisYear - back);
  const filed = (year: number) => checklists.find((one) => one.year === year);
  return (
    <Section title={<Trans>自己管理チェックリスト</Trans>}>
      <DataTable
        caption={t`自己管理チェックリスト：毎年 7 月に提出`}
        rows={years}
        keyOf={String}
        columns={[
          { head: t`年`, isRowHead: true, cell: String },
          { head: t`提出の期間`, cell: (year) => t`${calendarDate(`${year}-07-01`)} 〜 ${calendarDate(`${year}-07-31`)}` },
          { head: t`状態`, cell: (year) => <Filed isFiled={filed(year) !== undefined} /> },
          { head: t`受理票の番号`, cell: (year) => filed(year)?.receipt ?? '–' },
          { head: t`提出日`, cell: (year) => (filed(year) ? dayInTokyo(filed(year)?.filedAt ?? '') : '–') },
        ]}
      />
    </Section>
  );
} // prettier-ignore

function Filed({ isFiled }: { isFiled: boolean }) {
  return (
    <>
      <span aria-hidden="true">{isFiled ? '✓ ' : '– '}</span>
      {isFiled ? <Trans>提出済み</Trans> : <Trans>提出の記録なし</Trans>}
    </>
  );
}

export function Names({ maker: { names } }: { maker: Maker }) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <Section title={<Trans>別の名</Trans>}>
      {names.length === 0 ? (
        <Quiet>
          <Trans>別の名の記録はありません。</Trans>
        </Quiet>
      ) : (
        <DataTable
          caption={t`別の名：${names.length} 件。見つけるための名であり、判定は移りません`}
          rows={names}
          keyOf={({ name, from }) => `${name} ${from}`}
          columns={[
            { head: t`名（英語）`, isRowHead: true, cell: ({ name }) => <span lang="en">{name}</span> },
            { head: t`名（日本語）`, cell: ({ nameJa }) => nameJa ?? '–' },
            { head: t`種類`, cell: ({ kind }) => word(makerNameKindWords, kind) },
            { head: t`いつから`, cell: ({ from }) => dayInTokyo(from) },
          ]}
        />
      )}
    </Section>
  );
}

export function Suspensions({ maker: { suspensions } }: { maker: Maker }) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <Section title={<Trans>停止の履歴</Trans>}>
      {suspensions.length === 0 ? (
        <Quiet>
          <Trans>停止されたことはありません。</Trans>
        </Quiet>
      ) : (
        <DataTable
          caption={t`停止の履歴：${suspensions.length} 件`}
          rows={suspensions}
          keyOf={({ from }) => from}
          columns={[
            { head: t`いつから`, isRowHead: true, cell: ({ from }) => dayInTokyo(from) },
            { head: t`いつまで`, cell: ({ until }) => (until ? dayInTokyo(until) : t`続いています`) },
            { head: t`理由`, cell: ({ reason }) => word(makerSuspensionWords, reason) },
          ]}
        />
      )}
    </Section>
  );
}

import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SheetMigrationDocument, type SheetMigrationQuery } from '../../generated/graphql.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { answersFrom, type SheetDraft } from '../../sheet/sheet-draft.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { listOf, titleOf } from '../../words/names.ts';
import { aspectWords, differenceWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { answeredSheet } from './use-evaluation.ts';

type Difference = NonNullable<SheetMigrationQuery['sheetMigration']>['differences'][number];
type MigrationProps = {
  draft: SheetDraft;
  to: string;
  onMigrate: (draft: SheetDraft) => void;
  onCancel: () => void;
};

/** What another edition asks otherwise, before the answers are taken to it. */
export function Migration({ draft, to, onMigrate, onCancel }: MigrationProps) {
  const { data, error, refetch } = useQuery(SheetMigrationDocument, {
    variables: { input: answeredSheet(draft), to },
    fetchPolicy: 'no-cache',
  });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ sheetMigration }) =>
        sheetMigration ? (
          <Stack>
            <Differences from={draft.edition} to={to} differences={sheetMigration.differences} />
            <Row>
              <Button
                emphasis="primary"
                onPress={() => onMigrate({ ...draft, edition: to, answers: answersFrom(sheetMigration.answers) })}
              >
                <Trans>回答を {to} 年版へ移す</Trans>
              </Button>
              <Button onPress={onCancel}>
                <Trans>移さない</Trans>
              </Button>
            </Row>
          </Stack>
        ) : null
      }
    </Loaded>
  );
}

type DifferencesProps = { from: string; to: string; differences: readonly Difference[] };

function Differences({ from, to, differences }: DifferencesProps) {
  const { t } = useLingui();
  const { word } = useWords();
  if (differences.length === 0)
    return (
      <p>
        <Trans>
          {from} 年版と {to} 年版の問いは同じです。
        </Trans>
      </p>
    );
  return (
    <DataTable
      caption={t`${from} 年版と ${to} 年版の違い：${differences.length} 件`}
      rows={differences}
      keyOf={({ question }) => question}
      columns={[
        { head: t`種類`, isRowHead: true, cell: ({ kind }) => word(differenceWords, kind) },
        { head: t`問い`, cell: (one) => inCurrentLanguage({ ja: one.textJa, en: one.textEn }) },
        { head: t`変わったところ`, cell: ({ aspects }) => listOf(aspects.map((one) => word(aspectWords, one))) || '–' },
        { head: t`条項`, cell: (one) => <Clauses difference={one} /> },
        { head: t`いまの回答`, cell: (one) => <Fate difference={one} /> },
      ]}
    />
  );
}

function Clauses({ difference: { clausesBefore, clausesAfter } }: { difference: Difference }) {
  const listed = (clauses: Difference['clausesBefore']) => listOf(clauses.map(titleOf)) || '–';
  const [before, after] = [listed(clausesBefore), listed(clausesAfter)];
  return before === after ? before : `${before} → ${after}`;
}

function Fate({ difference: { kind, isCarried, wasAnswered } }: { difference: Difference }) {
  if (kind === 'dropped') return wasAnswered ? <Trans>使われなくなります</Trans> : <Trans>回答なし</Trans>;
  if (kind === 'added') return <Trans>新しく答えます</Trans>;
  return isCarried ? <Trans>引き継ぎます</Trans> : <Trans>回答なし</Trans>;
}

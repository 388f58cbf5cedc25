import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SheetMigrationDocument, type SheetMigrationQuery } from '../../generated/graphql.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { answersFrom, type SheetDraft } from '../../sheet/sheet-draft.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Stack } from '../../ui/layout.tsx';
import { aspectWords, differenceWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { answeredSheet } from './use-evaluation.ts';

type Difference = NonNullable<SheetMigrationQuery['sheetMigration']>['differences'][number];
type MigrationProps = { draft: SheetDraft; to: string; onMigrate: (draft: SheetDraft) => void };

/** What another edition asks otherwise, before the answers are taken to it. */
export function Migration({ draft, to, onMigrate }: MigrationProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const { data, error, refetch } = useQuery(SheetMigrationDocument, {
    variables: { input: answeredSheet(draft), to },
    fetchPolicy: 'no-cache',
  });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ sheetMigration }) =>
        sheetMigration ? (
          <Stack>
            <DataTable
              caption={t`${draft.edition} 年版と ${to} 年版の違い：${sheetMigration.differences.length} 件`}
              rows={sheetMigration.differences}
              keyOf={({ question }) => question}
              columns={[
                { head: t`種類`, isRowHead: true, cell: ({ kind }) => word(differenceWords, kind) },
                { head: t`問い`, cell: (one) => inCurrentLanguage({ ja: one.textJa, en: one.textEn }) },
                {
                  head: t`変わったところ`,
                  cell: ({ aspects }) => aspects.map((one) => word(aspectWords, one)).join('、'),
                },
                { head: t`条項`, cell: (one) => <Clauses difference={one} /> },
                { head: t`いまの回答`, cell: (one) => <Fate difference={one} /> },
              ]}
            />
            <p>
              <Button
                emphasis="primary"
                onPress={() => onMigrate({ ...draft, edition: to, answers: answersFrom(sheetMigration.answers) })}
              >
                <Trans>回答を {to} 年版へ移す</Trans>
              </Button>
            </p>
          </Stack>
        ) : null
      }
    </Loaded>
  );
}

function Clauses({ difference: { clausesBefore, clausesAfter } }: { difference: Difference }) {
  const listed = (clauses: Difference['clausesBefore']) =>
    clauses.map((clause) => inCurrentLanguage({ ja: clause.titleJa, en: clause.titleEn })).join('、') || '–';
  const [before, after] = [listed(clausesBefore), listed(clausesAfter)];
  return before === after ? before : `${before} → ${after}`;
}

function Fate({ difference: { kind, isCarried, wasAnswered } }: { difference: Difference }) {
  if (kind === 'dropped') return wasAnswered ? <Trans>使われなくなります</Trans> : <Trans>回答なし</Trans>;
  if (kind === 'added') return <Trans>新しく答えます</Trans>;
  return isCarried ? <Trans>引き継ぎます</Trans> : <Trans>回答なし</Trans>;
}

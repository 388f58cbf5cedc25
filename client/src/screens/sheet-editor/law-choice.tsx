import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { SheetSectorsDocument } from '../../generated/graphql.ts';
import { calendarDate } from '../../language/moment.ts';
import { typedDate } from '../../language/typed-date.ts';
import { editionName } from '../../sheet/edition-name.ts';
import type { SheetDraft } from '../../sheet/sheet-draft.ts';
import { useTyped } from '../../shell/use-typed.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Pair, Stack } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { standingWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { Migration } from './migration.tsx';
import type { Evaluation } from './use-evaluation.ts';

type LawChoiceProps = { draft: SheetDraft; evaluation: Evaluation | undefined; onChange: (draft: SheetDraft) => void };

/** The day whose law judges, the edition in hand, and what the one has to do with the other. */
export function LawChoice({ draft, evaluation, onChange }: LawChoiceProps) {
  const { t } = useLingui();
  const [goal, setGoal] = useState<string>();
  const [typed, setTyped] = useTyped(draft.date);
  const lawState = evaluation?.lawState;
  return (
    <Stack>
      <Pair>
        <DateField
          id="law-date"
          label={t`判定する日`}
          value={typed}
          sayDay={(date) =>
            lawState
              ? t`${calendarDate(date)}の法令（${calendarDate(lawState)}施行の版）で判定します`
              : t`${calendarDate(date)}の法令で判定します`
          }
          onChange={(text) => {
            setTyped(text);
            const date = typedDate(text);
            if (date) onChange({ ...draft, date });
          }}
        />
        <EditionSelect draft={draft} chosen={goal ?? draft.edition} onChoose={setGoal} />
      </Pair>
      {evaluation ? <Standing draft={draft} evaluation={evaluation} onGoal={setGoal} /> : null}
      {goal && goal !== draft.edition ? (
        <Migration
          draft={draft}
          to={goal}
          onMigrate={(migrated) => {
            setGoal(undefined);
            onChange(migrated);
          }}
          onCancel={() => setGoal(undefined)}
        />
      ) : null}
    </Stack>
  );
}

type EditionSelectProps = { draft: SheetDraft; chosen: string; onChoose: (edition: string) => void };

function EditionSelect({ draft, chosen, onChoose }: EditionSelectProps) {
  const { t } = useLingui();
  const { data } = useQuery(SheetSectorsDocument, { fetchPolicy: 'cache-first' });
  const form = data?.sheetSectors.flatMap(({ forms }) => forms).find((one) => one.form === draft.form);
  const editions = form?.editions.map((one) => ({ value: one.edition, label: editionName(one) })) ?? [];
  return (
    <Select
      id="edition"
      label={t`様式の版`}
      hint={t`ほかの版を選ぶと、違いを見てから回答を移せます。`}
      value={chosen}
      onChange={onChoose}
      choices={editions}
    />
  );
}

type StandingProps = { draft: SheetDraft; evaluation: Evaluation; onGoal: (edition: string) => void };

/** An edition of another law never judges without saying so. */
function Standing({ draft, evaluation: { standing, currentEdition }, onGoal }: StandingProps) {
  const { word } = useWords();
  if (standing === 'current') return null;
  return (
    <Banner
      kind="warning"
      title={
        <>
          <Trans>この様式は {draft.edition} 年版です。</Trans> {word(standingWords, standing)}
        </>
      }
    >
      {currentEdition ? (
        <p>
          <Button onPress={() => onGoal(currentEdition)}>
            <Trans>{currentEdition} 年版へ移したときの違いを見る</Trans>
          </Button>
        </p>
      ) : (
        <p>
          <Trans>判定する日を変えるか、専門家に相談してください。</Trans>
        </p>
      )}
    </Banner>
  );
}

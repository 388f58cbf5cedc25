import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { calendarDate } from '../../language/moment.ts';
import { typedDate } from '../../language/typed-date.ts';
import type { SheetDraft } from '../../sheet/sheet-draft.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Stack } from '../../ui/layout.tsx';
import { standingWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { Migration } from './migration.tsx';
import type { Evaluation } from './use-evaluation.ts';

type LawChoiceProps = { draft: SheetDraft; evaluation: Evaluation | undefined; onChange: (draft: SheetDraft) => void };

/** The date whose law judges, and what the edition in hand has to do with it. */
export function LawChoice({ draft, evaluation, onChange }: LawChoiceProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const [typed, setTyped] = useState(draft.date);
  const [isMigrating, setMigrating] = useState(false);
  const isOld = evaluation && evaluation.standing !== 'current';
  const goal = evaluation?.currentEdition ?? undefined;
  return (
    <Stack>
      <DateField
        id="law-date"
        label={t`判定する日`}
        value={typed}
        sayDay={(date) => t`${calendarDate(date)}の法令で判定します（${draft.edition} 年版に回答）`}
        onChange={(text) => {
          setTyped(text);
          const date = typedDate(text);
          if (date) onChange({ ...draft, date });
        }}
      />
      {isOld ? (
        <Banner
          kind="warning"
          title={
            <>
              <Trans>この様式は {draft.edition} 年版です。</Trans>
              {word(standingWords, evaluation.standing)}
            </>
          }
        >
          {goal ? (
            <Button onPress={() => setMigrating(true)}>
              <Trans>{goal} 年版へ移したときの違いを見る</Trans>
            </Button>
          ) : null}
        </Banner>
      ) : null}
      {isOld && goal && isMigrating ? (
        <Migration
          draft={draft}
          to={goal}
          onMigrate={(migrated) => {
            setMigrating(false);
            onChange(migrated);
          }}
        />
      ) : null}
    </Stack>
  );
}

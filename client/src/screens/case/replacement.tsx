import { useLingui } from '@lingui/react/macro';
import type { Seat } from '../../generated/graphql.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { seatWords } from '../../words/case-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { FieldContext } from './field-context.ts';
import { useCandidates } from './candidates.ts';
import { Nominees } from './nominees.tsx';

/** Who leaves, and then who follows in the same seat. */
export function Replacement(context: FieldContext) {
  const { t } = useLingui();
  const { word } = useWords();
  const { shown, values, onChange, errorAt } = context;
  const leaving = shown.assignments.find(({ person }) => person.id === values.outgoing);
  return (
    <>
      <RadioGroup
        id="outgoing"
        label={t`外れる人`}
        isRequired
        error={errorAt('outgoing')}
        value={values.outgoing}
        onChange={(outgoing) => onChange({ outgoing, nominees: [] })}
        choices={shown.assignments.map(({ person, seat }) => ({
          value: person.id,
          label: `${nameOf(person)} ${word(seatWords, seat)}`,
        }))}
      />
      {leaving ? <Nominees {...context} at="nominee" seats={[{ seat: leaving.seat, isSingle: true }]} /> : null}
    </>
  );
}

const ADVISING: Seat = 'firstVerifier';

/** Drawn only when another advisor is the party asked. */
export function Advisor({ shown, values, onChange, errorAt }: FieldContext) {
  const { t } = useLingui();
  const { choices } = useCandidates(ADVISING, shown);
  if (values.party !== 'advisor') return null;
  return (
    <RadioGroup
      id="advisor"
      label={t`助言者`}
      isRequired
      error={errorAt('advisor')}
      value={values.advisor}
      onChange={(advisor) => onChange({ advisor })}
      choices={choices}
    />
  );
}

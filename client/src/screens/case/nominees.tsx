import { Trans, useLingui } from '@lingui/react/macro';
import type { Seat } from '../../generated/graphql.ts';
import { CheckGroup } from '../../ui/check-group.tsx';
import { Details } from '../../ui/details.tsx';
import { Stack } from '../../ui/layout.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { seatWords } from '../../words/case-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { FieldContext } from './field-context.ts';
import { useCandidates } from './candidates.ts';

type NomineesProps = FieldContext & { at: string; seats: readonly { seat: Seat; isSingle: boolean }[] };

export function Nominees({ at, seats, ...context }: NomineesProps) {
  const { assignments } = context.shown;
  // Who replaces somebody takes a seat that is still held.
  const isTaken = (seat: Seat) => !context.values.outgoing && assignments.some((one) => one.seat === seat);
  const isVacant = ({ seat, isSingle }: NomineesProps['seats'][number]) => !isSingle || !isTaken(seat);
  return (
    <div id={at}>
      <Stack isLoose>
        {seats.filter(isVacant).map(({ seat, isSingle }) => (
          <SeatField key={seat} {...context} at={at} seat={seat} isSingle={isSingle} />
        ))}
      </Stack>
    </div>
  );
}

type SeatFieldProps = FieldContext & { at: string; seat: Seat; isSingle: boolean };

function SeatField({ at, seat, isSingle, shown, values, onChange, errorAt }: SeatFieldProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const { choices, excluded } = useCandidates(seat, shown);
  const chosen = values.nominees.filter((nominee) => nominee.seat === seat).map((nominee) => nominee.person);
  const choose = (people: string[]) =>
    onChange({
      nominees: [
        ...values.nominees.filter((nominee) => nominee.seat !== seat),
        ...people.map((person) => ({ seat, person })),
      ],
    });
  const shared = { id: `${at}.${seat}`, label: word(seatWords, seat), error: errorAt(at), choices, isRequired: true };
  return (
    <Stack>
      {isSingle ? (
        <RadioGroup {...shared} value={chosen[0] ?? ''} onChange={(person) => choose([person])} />
      ) : (
        <CheckGroup {...shared} values={chosen} onChange={choose} />
      )}
      {excluded.length > 0 ? (
        <Details summary={t`指名できない人`}>
          <ul>
            {excluded.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      {choices.length === 0 ? (
        <p>
          <Trans>指名できる人がいません。</Trans>
        </p>
      ) : null}
    </Stack>
  );
}

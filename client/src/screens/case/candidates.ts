import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import {
  type CandidatesQuery,
  CandidatesDocument,
  type CaseContentFragment,
  type Seat,
} from '../../generated/graphql.ts';
import type { Choice } from '../../ui/select.tsx';
import { obstacleWords } from '../../words/action-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';

/** Who can be nominated, and who cannot and why. */
export function useCandidates(seat: Seat, shown: CaseContentFragment): { choices: Choice[]; excluded: string[] } {
  const { t } = useLingui();
  const { word } = useWords();
  const { data } = useQuery(CandidatesDocument, {
    variables: { role: seat, caseId: shown.id, field: fieldFor(seat, shown) },
  });
  const people: CandidatesQuery['people'] = data?.people ?? [];
  return {
    choices: people
      .filter(({ obstacle }) => !obstacle)
      .map(({ person, load }) => ({ value: person.id, label: t`${nameOf(person)}（担当 ${load} 件）` })),
    excluded: people.flatMap(({ person, obstacle }) =>
      obstacle ? [t`${nameOf(person)}：${word(obstacleWords, obstacle)}`] : [],
    ),
  };
}

/** An approver signs for every field. */
function fieldFor(seat: Seat, shown: CaseContentFragment): string | undefined {
  return seat === 'approver' ? undefined : shown.field;
}

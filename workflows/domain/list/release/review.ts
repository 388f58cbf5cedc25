import type { SubjectImpact } from '../../amendment/impact.ts';
import type { Verdict } from '../../classification/evaluate.ts';
import type { ListSettings } from '../criteria/criteria-data.ts';

/** What verifying an entry again came to: it goes on, or it is suspended until people have looked. */
export type ReviewOutcome = 'reverified' | 'suspended';

/** After an amendment of a clause that touches the part: only the same verdict by the stored facts goes on by itself, and only where
 *  the policy allows it. Source: README of the domain, P11 and P13. */
export function outcomeOfAmendment(
  { outcome, after }: Pick<SubjectImpact, 'outcome' | 'after'>,
  { reverification }: Pick<ListSettings, 'reverification'>,
): ReviewOutcome {
  const stands = outcome === 'unchanged' && after === 'notControlled';
  return stands && reverification.automatic ? 'reverified' : 'suspended';
}

/** As its year ends: an entry whose facts still say the same goes on; any other one waits for people, and expires by itself. */
export function goesOnAfterYear(
  verdict: Verdict | undefined,
  { reverification }: Pick<ListSettings, 'reverification'>,
): boolean {
  return verdict === 'notControlled' && reverification.automatic;
}

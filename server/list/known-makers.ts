import { registeredMakers, type ListMakers } from '../../workflows/domain/list/maker-register.ts';
import type { MakerKnowledge } from '../../workflows/domain/list/match-level.ts';
import { makerKnowledgeWith } from '../lookup/list-data.ts';

const made = new WeakMap<ListMakers, MakerKnowledge>();

/** The names of all makers, those of the register among them; made once for each state of the register. */
export function knownMakers(makers: ListMakers): MakerKnowledge {
  const known = made.get(makers) ?? makerKnowledgeWith(registeredMakers(makers));
  made.set(makers, known);
  return known;
}

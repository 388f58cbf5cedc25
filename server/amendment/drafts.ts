import { amended, type AmendmentDraft } from '../../workflows/domain/amendment/draft.ts';
import type { Law } from '../../workflows/domain/amendment/changed.ts';
import { dayBefore } from '../../workflows/domain/classification/legal-date.ts';
import type { RulesInForce } from '../rules-in-force.ts';
import type { World } from '../world.ts';

/** Whose key seals drafts until they are law. */
const owner = 'regulations';

/** Stores a draft that was checked; immutable, and addressed by its bytes. */
export function putDraft({ contents }: Pick<World, 'contents'>, draft: AmendmentDraft): Promise<string> {
  return contents.put(owner, draft);
}

export async function getDraft({ contents }: Pick<World, 'contents'>, id: string): Promise<AmendmentDraft> {
  return (await contents.get(owner, id)) as AmendmentDraft; // written by `putDraft` alone, sealed, and addressed by its bytes
}

/** The law of the day before, as it was known without the amendment, and the law of the day from which it counts. */
export function lawsAround(rules: RulesInForce, draft: AmendmentDraft): [before: Law, after: Law] {
  const { version } = draft;
  const data = rules.published.filter((one) => one.version !== version).reduce(amended, rules.files);
  return [
    { data, date: dayBefore(version) },
    { data: amended(data, draft), date: version },
  ];
}

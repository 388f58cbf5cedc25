import type { Words } from '../../classification/rule-data.ts';
import type { Around, Offer } from './offer.ts';

/** What a person could do about a finding: texts for the cell, the likeliest first, and a sentence. Nothing is ever changed by it, and a
 *  text is never a judgment. `values` is empty where only a person can know. */
export type Suggestion = { readonly values: readonly string[]; readonly say: Words };
/** What a suggestion looks at besides the part; as in `Around`. */
export type Known = Pick<Around, 'rules' | 'manufacturer' | 'makers'>;
/** The offer, what the finding is about, and what is known. */
export type Asked = { readonly offer: Offer; readonly about: string; readonly known: Known };

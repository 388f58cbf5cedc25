import type { AmendmentDraft } from '../../workflows/domain/amendment/draft.ts';
import type { DraftProblem } from '../../workflows/domain/amendment/state.ts';

const charactersMax = 2 * 1024 * 1024;

/** A draft from its JSON text, or every place in which it does not have the form of `regulations/schemas/amendment.schema.json`. */
export function readDraft(text: string): AmendmentDraft | { problems: DraftProblem[] } {
  if (text.length > charactersMax) return { problems: [{ path: '', code: 'TOO_LONG' }] };
  const raw = parsed(text);
  if (raw === undefined) return { problems: [{ path: '', code: 'NOT_JSON' }] };
  return raw as AmendmentDraft;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told as a problem of the draft
  }
}

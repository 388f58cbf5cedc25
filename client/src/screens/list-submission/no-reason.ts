/** A reason and a note before anything is said. */
export const noReason = { reason: '', note: '' };

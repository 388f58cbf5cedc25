import { Refusal } from '../refusal.ts';
import type { Command } from './commands.ts';
import type { CaseEvent, CaseEventBody } from './events.ts';
import type { CaseState, Revocation } from './state.ts';
import { enter } from './step.ts';

type RevocationEvent = Extract<CaseEvent, { type: 'RevocationProposed' | 'RevocationDeclined' | 'CertificateRevoked' }>;

/** Somebody of the association asks that an issued certificate be revoked. It stands until another person has decided. */
export function proposeRevocation(
  { certificate, revocation }: CaseState,
  { input }: Command<'proposeRevocation'>,
): CaseEventBody[] {
  if (certificate?.number !== input.certificate) throw new Refusal('UNKNOWN_REFERENCE', { field: 'certificate' });
  if (revocation) throw new Refusal('REVOCATION_PROPOSED', { field: 'certificate' });
  const { certificate: number, reason, note } = input;
  return [{ type: 'RevocationProposed', number, reason, note }];
}

/** The approver signs the revocation that another person proposed. From that moment on the certificate certifies nothing. */
export function approveRevocation(state: CaseState, command: Command<'approveRevocation'>): CaseEventBody[] {
  const { certificate: number, reason, note } = proposedByAnother(state, command);
  return [{ type: 'CertificateRevoked', number, reason, note }];
}

/** The certificate stands as before; whoever proposed reads why. */
export function declineRevocation(state: CaseState, command: Command<'declineRevocation'>): CaseEventBody[] {
  const { certificate: number } = proposedByAnother(state, command);
  return [{ type: 'RevocationDeclined', number, note: command.input.note }];
}

export function evolveRevocation({ revocation: _open, ...state }: CaseState, event: RevocationEvent): CaseState {
  const { number, at, by } = event;
  if (event.type === 'RevocationDeclined') return state;
  const { reason, note } = event;
  if (event.type === 'RevocationProposed')
    return { ...state, revocation: { certificate: number, reason, note, by, at, changedSeq: state.seq } };
  const revokedNumbers = [...(state.revokedNumbers ?? []), number];
  const certificate = state.certificate && { ...state.certificate, revoked: { at, reason, note } };
  return { ...enter(state, 'revoked', event), revokedNumbers, ...(certificate && { certificate }) };
}

/** Did the case ever issue this certificate and revoke it? Also after a re-examination, which issues another one. */
export function isRevoked({ revokedNumbers = [] }: Pick<CaseState, 'revokedNumbers'>, certificate: string): boolean {
  return revokedNumbers.includes(certificate);
}

/** Four eyes: whoever proposed does not decide. */
function proposedByAnother(
  { revocation }: CaseState,
  { actor, input }: Command<'approveRevocation' | 'declineRevocation'>,
): Revocation {
  if (revocation?.certificate !== input.certificate) throw new Refusal('UNKNOWN_REFERENCE', { field: 'certificate' });
  if (revocation.by === actor.person) throw new Refusal('SAME_PERSON', { field: 'certificate' });
  return revocation;
}

import { Refusal } from '../refusal.ts';
import type { Command } from './commands.ts';
import type { CaseEvent, CaseEventBody } from './events.ts';
import type { CaseState, Certificate, Revocation } from './state.ts';
import { enter } from './step.ts';

type RevocationEvent = Extract<CaseEvent, { type: 'RevocationProposed' | 'RevocationDeclined' | 'CertificateRevoked' }>;

/** Somebody of the association asks that a certificate of the case be revoked, of this round or an earlier one. It stands until
 *  another person has decided. */
export function proposeRevocation(state: CaseState, { input }: Command<'proposeRevocation'>): CaseEventBody[] {
  if (!standingCertificates(state).some(({ number }) => number === input.certificate))
    throw new Refusal('UNKNOWN_REFERENCE', { field: 'certificate' });
  if (state.revocation) throw new Refusal('REVOCATION_PROPOSED', { field: 'certificate' });
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
  const { certificate, earlierCertificates, revokedNumbers = [] } = state;
  const marked = <C extends Certificate>(one: C): C =>
    one.number === number ? { ...one, revoked: { at, reason, note } } : one;
  return {
    ...(certificate?.number === number ? enter(state, 'revoked', event) : state),
    revokedNumbers: [...revokedNumbers, number],
    ...(certificate && { certificate: marked(certificate) }),
    ...(earlierCertificates && { earlierCertificates: earlierCertificates.map(marked) }),
  };
}

/** The certificates that the case issued in any round and did not revoke, the oldest first. */
export function standingCertificates({ certificate, earlierCertificates = [] }: CaseState): Certificate[] {
  const all = [...earlierCertificates, ...(certificate ? [certificate] : [])];
  return all.filter(({ revoked }) => revoked === undefined);
}

/** Did the case ever issue this certificate and revoke it? */
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

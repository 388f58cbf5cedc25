import type { Basis, Step } from './case/state.ts';

/** How a person stands to a case: the applicant's people by organisation, CISTEC's by role, the rest by an accepted seat. */
export type Relation =
  | 'applicant' | 'coordinator' | 'nominee' | 'firstVerifier' | 'secondVerifier' | 'panelMember' | 'approver' | 'system'; // prettier-ignore
type Row = { step: readonly Step[]; by: readonly Relation[]; basis: Basis };

const verification = ['firstVerification', 'secondVerification', 'panel'] as const;
const open = ['acceptance', 'completion', 'assignment', ...verification, 'signOff'] as const;
const seated = ['assignment', ...verification, 'signOff'] as const;
/** Wherever a certificate may stand that the case issued, in this round or an earlier one. */
const certified = [...open, 'issued', 'undetermined', 'revoked', 'declined', 'withdrawn', 'lapsed'] as const;
const judging = ['assignment', 'firstVerification', 'secondVerification'] as const;

/** Who may do what, when. The same table guards the workflow, fills `allowedActions` and so draws the buttons. */
export const actions = {
  //                         while the case is in              by the case's                                                     rests on the
  takeBackSubmission:        { step: ['submission'],           by: ['applicant'],                                                basis: 'submission'   },
  acceptCase:                { step: ['acceptance'],           by: ['coordinator'],                                              basis: 'submission'   },
  returnForCompletion:       { step: ['acceptance'],           by: ['coordinator'],                                              basis: 'submission'   },
  declineCase:               { step: ['acceptance'],           by: ['coordinator'],                                              basis: 'submission'   },
  resubmitCase:              { step: ['completion'],           by: ['applicant'],                                                basis: 'step'         },
  assignVerifiers:           { step: judging,                  by: ['coordinator'],                                              basis: 'assignment'   },
  acceptAssignment:          { step: seated,                   by: ['nominee'],                                                  basis: 'assignment'   },
  declineAssignment:         { step: seated,                   by: ['nominee'],                                                  basis: 'assignment'   },
  replaceVerifier:           { step: seated,                   by: ['coordinator'],                                              basis: 'assignment'   },
  requestInformation:        { step: verification,             by: ['coordinator', 'firstVerifier', 'secondVerifier', 'panelMember'], basis: 'submission' },
  answerInformationRequest:  { step: verification,             by: ['applicant'],                                                basis: 'request'      },
  askExtension:              { step: verification,             by: ['applicant'],                                                basis: 'request'      },
  grantExtension:            { step: verification,             by: ['coordinator', 'firstVerifier', 'secondVerifier', 'panelMember'], basis: 'request' },
  closeInformationRequest:   { step: verification,             by: ['coordinator', 'firstVerifier', 'secondVerifier', 'panelMember'], basis: 'request' },
  openConsultation:          { step: verification,             by: ['coordinator', 'firstVerifier', 'secondVerifier'],           basis: 'submission'   },
  recordConsultation:        { step: verification,             by: ['coordinator', 'firstVerifier', 'secondVerifier'],           basis: 'consultation' },
  cancelConsultation:        { step: verification,             by: ['coordinator', 'firstVerifier', 'secondVerifier'],           basis: 'consultation' },
  recordFirstVerification:   { step: ['firstVerification'],    by: ['firstVerifier'],                                            basis: 'judgment'     },
  signJudgment:              { step: ['firstVerification', 'secondVerification'], by: ['firstVerifier'],                         basis: 'judgment'     },
  countersignJudgment:       { step: ['secondVerification'],   by: ['secondVerifier'],                                           basis: 'judgment'     },
  modifyJudgment:            { step: ['secondVerification'],   by: ['secondVerifier'],                                           basis: 'judgment'     },
  returnJudgment:            { step: ['secondVerification', 'signOff'], by: ['firstVerifier', 'secondVerifier', 'approver'],     basis: 'judgment'     },
  appointPanel:              { step: ['panel'],                by: ['coordinator'],                                              basis: 'assignment'   },
  voteInPanel:               { step: ['panel'],                by: ['panelMember'],                                              basis: 'judgment'     },
  signOffJudgment:           { step: ['signOff'],              by: ['approver'],                                                 basis: 'judgment'     },
  withdrawCase:              { step: open,                     by: ['applicant'],                                                basis: 'step'         },
  requestReexamination:      { step: ['issued', 'undetermined', 'revoked'], by: ['applicant'],                                   basis: 'step'         },
  proposeRevocation:         { step: certified,                by: ['coordinator', 'firstVerifier', 'secondVerifier', 'panelMember', 'approver'], basis: 'step' },
  approveRevocation:         { step: certified,                by: ['approver'],                                                 basis: 'revocation'   },
  declineRevocation:         { step: certified,                by: ['approver'],                                                 basis: 'revocation'   },
  standDown:                 { step: seated,                   by: ['system'],                                                   basis: 'assignment'   },
  noteAmendment:             { step: ['submission', ...open, 'issued'], by: ['system'],                                          basis: 'step'         },
  shortenCertificate:        { step: [...certified, 'issuing'], by: ['system'],                                                  basis: 'step'         },
} as const satisfies Record<string, Row>; // prettier-ignore

export type Action = keyof typeof actions;
export const actionNames = Object.keys(actions) as Action[]; // keys of a literal: the compiler only says string[]

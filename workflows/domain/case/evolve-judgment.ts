import type { CaseEvent } from './events.ts';
import type { CaseState, ContentId, Judgment, Seat } from './state.ts';
import { enter } from './step.ts';

type JudgmentEvent = Extract<CaseEvent, { type:
  | 'FirstVerificationRecorded' | 'JudgmentSigned' | 'JudgmentCountersigned' | 'JudgmentModified' | 'JudgmentReturned'
  | 'PanelVoteCast' | 'PanelDecided' }>; // prettier-ignore

/** Judgments, the signatures under them, and the panel's votes. */
export function evolveJudgment(state: CaseState, event: JudgmentEvent): CaseState {
  switch (event.type) {
    case 'FirstVerificationRecorded': return judged(state, event.judgment);
    case 'JudgmentSigned': return signed(state, event.by, event, 'firstVerifier');
    case 'JudgmentCountersigned': return signed(state, event.by, event, 'secondVerifier');
    case 'JudgmentModified': return signed(judged(state, event.judgment), event.by, { ...event, judgment: event.judgment.id }, 'secondVerifier');
    case 'JudgmentReturned': return returned(state, event);
    case 'PanelVoteCast': return voted(state, event);
    case 'PanelDecided': return panelDecided(state, event);
  }
} // prettier-ignore

/** A changed judgment voids every signature given on the old one. */
function judged(state: CaseState, judgment: Judgment): CaseState {
  const judgments = [...state.judgments.filter((one) => one.id !== judgment.id), judgment];
  return {
    ...state,
    judgments,
    current: judgment.id,
    signatures: [],
    changedAt: { ...state.changedAt, judgment: state.seq },
  };
}

function signed(
  state: CaseState,
  person: string,
  { judgment, at }: { judgment: ContentId; at: number },
  seat: Seat,
): CaseState {
  const after = { ...state, signatures: [...state.signatures, { person, seat, judgment, at }] };
  return state.step === 'firstVerification' ? enter(after, 'secondVerification', { at }) : after;
}

function returned(before: CaseState, event: CaseEvent): CaseState {
  const { current: _current, ...state } = before;
  const returns = state.returns + 1;
  const step = returns >= state.policy.returnsBeforePanel ? 'panel' : 'firstVerification';
  const changedAt = { ...state.changedAt, judgment: state.seq };
  return enter({ ...state, returns, signatures: [], votes: [], changedAt }, step, event);
}

function voted(state: CaseState, { by, judgment, proposal }: Extract<CaseEvent, { type: 'PanelVoteCast' }>): CaseState {
  const judgments = proposal ? [...state.judgments.filter((one) => one.id !== proposal.id), proposal] : state.judgments;
  return {
    ...state,
    judgments,
    votes: [...state.votes.filter((vote) => vote.person !== by), { person: by, judgment }],
  };
}

/** The majority's votes are its signatures. */
function panelDecided(state: CaseState, event: Extract<CaseEvent, { type: 'PanelDecided' }>): CaseState {
  const majority = state.votes.filter((vote) => vote.judgment === event.judgment);
  const signatures = majority.map(({ person, judgment }) => ({
    person,
    judgment,
    seat: 'panelMember' as const,
    at: event.at,
  }));
  const changedAt = { ...state.changedAt, judgment: state.seq };
  return enter({ ...state, current: event.judgment, signatures, changedAt }, 'signOff', event);
}

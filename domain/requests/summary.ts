import type { ForumId, PersonId, RequestNumber } from '../ids.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { Answer, Decision, Delegate, Request, Telling } from './request.ts';
import type { Owned, State, StateKind } from './states.ts';
import type { DecisionType, Lens, Marking, Population } from './vocabulary.ts';

/**
 * What the log needs of a request: columns to filter, sort and search by. A cache of the fold; `ledger
 * verify` rebuilds it and compares. Every figure and every row comes from these, so they reconcile.
 */
export interface Summary {
  readonly number: RequestNumber;
  readonly version: number;
  readonly edition: number;
  readonly state: StateKind;
  /** The state underneath a pause or a merge; otherwise the state itself. */
  readonly stateBelow: StateKind;
  readonly question: string;
  readonly headline: string | null;
  readonly doesNotTell: string | null;
  readonly cameOfIt: string | null;
  readonly raisedBy: PersonId;
  readonly lead: PersonId;
  readonly delegate: Delegate | null;
  readonly owner: PersonId | null;
  readonly contributors: readonly PersonId[];
  readonly followers: readonly PersonId[];
  readonly forum: ForumId | null;
  readonly meetingOn: LocalDate | null;
  readonly lenses: readonly Lens[];
  readonly population: Population | null;
  readonly marking: Marking;
  readonly restrictedTo: readonly PersonId[] | null;
  readonly followUpOf: RequestNumber | null;
  readonly mergedInto: RequestNumber | null;
  readonly neededBy: LocalDate | null;
  readonly promised: LocalDate | null;
  /** When that promise was made or last moved: the clock stood still in pauses after it, not before. */
  readonly promisedAt: Instant | null;
  readonly decisionExpected: LocalDate | null;
  readonly pausedUntil: LocalDate | null;
  readonly waitingOn: PersonId | null;
  readonly lookAgainOn: LocalDate | null;
  readonly decisionType: DecisionType | null;
  readonly confirmed: boolean;
  /** Of everyone owed news in the latest rounds: who has not been told, and who has not acknowledged. */
  readonly owed: number;
  readonly untold: readonly { readonly person: PersonId; readonly why: string | null }[];
  readonly unseen: readonly PersonId[];
  /** Told face to face: whether they saw it in writing is not known, and nobody asks. Left out when nobody was. */
  readonly toldInPerson?: readonly PersonId[];
  readonly advisers: readonly PersonId[];
  /** By when each of them was asked to advise. Left out when nobody is. */
  readonly adviceDue?: Readonly<Record<PersonId, LocalDate>>;
  readonly raisedAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** When the present turn began. */
  readonly turnSince: Instant;
  readonly lastActAt: Instant;
  /** Times the clocks stood still, in order; the last may be open. */
  readonly pauses: Request['pauses'];
}

/** The state that counts: a pause or a merge covers another. */
function below(state: State): Exclude<State, { kind: 'paused' | 'merged' }> {
  return state.kind === 'paused' || state.kind === 'merged' ? below(state.was) : state;
}

export const ownedPart = (state: State): Owned | null => {
  const inner = below(state);
  return 'owner' in inner ? inner : null;
};

export function answerOf(state: State): Answer | null {
  const inner = below(state);
  if (inner.kind === 'accepted') return inner.returned?.answer ?? null;
  return 'answer' in inner ? inner.answer : null;
}

export function decisionOf(state: State): Decision | null {
  const inner = below(state);
  if (inner.kind === 'answered') return inner.tooEarly;
  return 'decision' in inner ? inner.decision : null;
}

function endedAt(state: State): Instant | null {
  switch (state.kind) {
    case 'closed':
      return state.closedAt;
    case 'declined':
    case 'withdrawn':
    case 'merged':
      return state.at;
    default:
      return null;
  }
}

function turnSince(request: Request): Instant {
  const { state } = request;
  switch (state.kind) {
    case 'raised':
    case 'in check':
      return state.since;
    case 'accepted':
      return state.returned?.at ?? state.acceptedAt;
    case 'answered':
      return state.tooEarly?.recordedAt ?? state.answeredAt;
    case 'decided':
      return state.decision.recordedAt;
    case 'paused':
      return state.pause.since;
    case 'closed':
      return state.closedAt;
    default:
      return state.at;
  }
}

/** Each person once, by their latest round. */
function latestTellings(request: Request) {
  const byPerson = new Map(
    request.rounds.flatMap((round) => round.people.map((telling) => [telling.person, telling])),
  );
  return [...byPerson.values()];
}

function adviceDue({ advice }: Request): Pick<Summary, 'adviceDue'> {
  const owed = advice.filter(({ given }) => given === null);
  return owed.length === 0 ? {} : { adviceDue: Object.fromEntries(owed.map(({ of, due }) => [of, due])) };
}

const isUnacknowledged = ({ result, acknowledgedAt }: Telling): boolean =>
  result.kind === 'told' && acknowledgedAt === null;
const wasToldInPerson = ({ result }: Telling): boolean =>
  result.kind === 'told' && result.route.kind === 'in person';

function toldInPerson(tellings: readonly Telling[]): Pick<Summary, 'toldInPerson'> {
  const people = tellings.filter((one) => isUnacknowledged(one) && wasToldInPerson(one));
  return people.length === 0 ? {} : { toldInPerson: people.map(({ person }) => person) };
}

export function summarise(request: Request): Summary {
  const { asked, state } = request;
  const inner = below(state);
  const owned = ownedPart(state);
  const answer = answerOf(state);
  const decision = decisionOf(state);
  const tellings = latestTellings(request);
  const pause = state.kind === 'paused' ? state.pause : null;
  return {
    number: request.number,
    version: request.version,
    edition: request.edition,
    state: state.kind,
    stateBelow: inner.kind,
    question: asked.question,
    headline: answer?.headline ?? null,
    doesNotTell: answer?.doesNotTell ?? null,
    cameOfIt: decision?.text ?? (inner.kind === 'declined' ? inner.reason : null),
    raisedBy: request.raisedBy,
    lead: request.lead,
    delegate: request.delegate,
    owner: owned?.owner ?? null,
    contributors: [...new Set(request.contributors.map((contributor) => contributor.person))],
    followers: request.followers.map((follower) => follower.person),
    forum: asked.meeting?.forum ?? null,
    meetingOn: asked.meeting?.date ?? null,
    lenses: asked.lenses,
    population: asked.population,
    marking: asked.marking,
    restrictedTo: asked.restrictedTo,
    followUpOf: asked.followUpOf,
    mergedInto: state.kind === 'merged' ? state.into : null,
    neededBy: asked.neededBy,
    promised: owned?.promised.date ?? null,
    promisedAt: owned === null ? null : (owned.promised.moved.at(-1)?.at ?? owned.acceptedAt),
    decisionExpected: inner.kind === 'answered' ? inner.decisionExpected : null,
    pausedUntil: pause?.kind === 'waiting' ? pause.until : null,
    waitingOn: pause === null ? null : pause.kind === 'waiting' ? pause.on : request.lead,
    lookAgainOn: inner.kind === 'closed' ? inner.lookAgainOn : (decision?.lookAgainOn ?? null),
    decisionType: decision?.type ?? null,
    confirmed: decision?.confirmedBy != null,
    owed: tellings.length,
    untold: tellings.flatMap(({ person, result }) =>
      result.kind === 'told' ? [] : [{ person, why: result.kind === 'telling' ? null : result.why }],
    ),
    unseen: tellings.flatMap((telling) =>
      isUnacknowledged(telling) && !wasToldInPerson(telling) ? [telling.person] : [],
    ),
    ...toldInPerson(tellings),
    advisers: request.advice.flatMap((advice) => (advice.given === null ? [advice.of] : [])),
    ...adviceDue(request),
    raisedAt: request.raisedAt,
    acceptedAt: owned?.acceptedAt ?? null,
    answeredAt: 'answeredAt' in inner ? inner.answeredAt : null,
    decidedAt: decision?.recordedAt ?? null,
    endedAt: endedAt(state),
    turnSince: turnSince(request),
    lastActAt: request.lastActAt,
    pauses: request.pauses,
  };
}

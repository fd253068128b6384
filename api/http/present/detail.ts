import type { RequestDetail } from '#api/contract/reads.ts';
import { showNumber } from '#domain/ids.ts';
import type { Member } from '#domain/partnership/people.ts';
import { isAppText } from '#domain/privacy/app-text.ts';
import type { Surroundings } from '#domain/request-service.ts';
import type { Recorded } from '#domain/requests/events.ts';
import type { Request } from '#domain/requests/request.ts';
import { bandOf } from '#domain/requests/standing.ts';
import { answerOf, decisionOf, ownedPart, type Summary, summarise } from '#domain/requests/summary.ts';
import { headingFor } from '#domain/requests/wording/headings.ts';
import { sayEvent } from '#domain/requests/wording/history.ts';
import { stepsOf } from '#domain/requests/wording/steps.ts';
import type { LocalDate } from '#domain/time.ts';
import { actsFor } from './acts.ts';
import { type People, presentPeople } from './people.ts';
import { presentStanding } from './row.ts';
import { presentTold } from './told.ts';

export interface Page {
  readonly request: Request;
  readonly history: readonly Recorded[];
  readonly followUps: readonly Summary[];
}

/** One request as its page shows it, to one reader. */
export function presentDetail(
  page: Page,
  around: Surroundings,
  today: LocalDate,
  reader: Member,
): RequestDetail {
  const { request, history, followUps } = page;
  const { partnership, calendar } = around;
  const { asked, state } = request;
  const people = presentPeople(partnership);
  const summary = summarise(request);
  const owned = ownedPart(state);
  const { may, next } = actsFor(reader, request, today);
  return {
    number: showNumber(request.number),
    version: request.version,
    edition: request.edition,
    marking: asked.marking,
    restrictedTo: asked.restrictedTo?.map(people.person) ?? null,
    question: asked.question,
    informs: asked.informs,
    meeting: people.meeting(asked.meeting),
    neededBy: asked.neededBy,
    audience: asked.audience,
    lenses: [...asked.lenses],
    population: asked.population,
    scope: asked.scope,
    background: asked.background,
    followUpOf: asked.followUpOf === null ? null : showNumber(asked.followUpOf),
    followUps: followUps.map(({ number, question }) => ({ number: showNumber(number), question })),
    threadLink: asked.thread?.link ?? null,
    raisedBy: people.person(request.raisedBy),
    raisedAt: request.raisedAt,
    lead: people.person(request.lead),
    delegate: request.delegate && { ...request.delegate, person: people.person(request.delegate.person) },
    followers: request.followers.map((follower) => people.person(follower.person)),
    state: state.kind,
    ...presentStanding(summary, around, people, today),
    band: bandOf(summary, partnership, today, calendar),
    steps: stepsOf(request).map((step) => ({ ...step, note: null })),
    owner: people.maybe(owned?.owner),
    promised: owned && {
      date: owned.promised.date,
      moved: owned.promised.moved.map((move) => ({ ...move })),
    },
    ...presentSideways(request, people),
    contributors: request.contributors.map((part) => ({ ...part, person: people.person(part.person) })),
    answer: presentAnswer(request, people),
    decision: presentDecision(request, people),
    actions:
      'actions' in state
        ? state.actions.map(({ doneBy: _, ...action }) => ({
            ...action,
            assignee: people.maybe(action.assignee),
          }))
        : [],
    outcomes: request.outcomes.map((outcome) => ({ text: outcome.text, ...people.said(outcome) })),
    told: presentTold(request, partnership, people, today),
    gaps: request.gaps.map((gap) => ({ text: gap.text, ...people.said(gap) })),
    comments: request.comments.map(({ id, kind, text, ...said }) => ({
      id,
      kind,
      text,
      ...people.said(said),
    })),
    advice: request.advice.map(({ of, askedAt, due, given }) => ({
      of: people.person(of),
      askedAt,
      due,
      outcome: given?.outcome ?? null,
      text: given?.text ?? null,
      givenAt: given?.at ?? null,
    })),
    triggers: [...request.triggers],
    history: history.filter(tellsSomethingNew).map((recorded) => ({
      version: recorded.version,
      at: recorded.at,
      kind: recorded.event.kind,
      ...sayEvent(recorded, partnership, reader.id, today),
    })),
    may,
    next,
  };
}

/** That whoever answered or checked also contributed is said by the act itself, in the line after. */
const tellsSomethingNew = ({ event }: Recorded): boolean =>
  event.kind !== 'contributor-added' || !isAppText(event.contributor.what);

/** Paused, returned, or ended another way than by a decision. */
function presentSideways(
  { state, lead }: Request,
  people: People,
): Pick<RequestDetail, 'pause' | 'returned' | 'ended'> {
  const pause = state.kind === 'paused' ? state.pause : null;
  const accepted = state.kind === 'paused' ? state.was : state;
  const returned = accepted.kind === 'accepted' ? accepted.returned : null;
  const ended =
    state.kind === 'declined' || state.kind === 'withdrawn' || state.kind === 'merged' ? state : null;
  return {
    pause: pause && {
      kind: pause.kind,
      text: pause.kind === 'waiting' ? pause.why : pause.question,
      on: pause.kind === 'waiting' ? people.maybe(pause.on) : people.person(lead),
      until: pause.kind === 'waiting' ? pause.until : null,
      ...people.said({ by: pause.by, at: pause.since }),
    },
    returned: returned && { from: returned.from, why: returned.why, ...people.said(returned) },
    ended: ended && {
      kind: ended.kind,
      reason: ended.reason,
      gap: ended.kind === 'declined' ? ended.gap : null,
      signpost: ended.kind === 'declined' ? ended.signpost : null,
      into: ended.kind === 'merged' ? showNumber(ended.into) : null,
      ...people.said(ended),
    },
  };
}

function presentAnswer({ state }: Request, people: People): RequestDetail['answer'] {
  const answer = answerOf(state);
  if (answer === null) return null;
  const inner = state.kind === 'paused' ? state.was : state;
  const released = 'answeredAt' in inner;
  const { smallNumbers: _, leavesPartnership: __, by, at, dataSets, ...rest } = answer;
  return {
    ...rest,
    dataSets: [...dataSets],
    ...people.said({ by, at }),
    checkedBy: released ? people.maybe(inner.checkedBy) : null,
    released,
  };
}

function presentDecision({ state }: Request, people: People): RequestDetail['decision'] {
  const decision = decisionOf(state);
  if (decision === null) return null;
  return {
    type: decision.type,
    heading: headingFor(decision.type).heading,
    text: decision.text,
    word: decision.word,
    quoted: decision.confirmedBy !== null,
    recordedBy: people.person(decision.recordedBy),
    recordedAt: decision.recordedAt,
    confirmedBy: people.maybe(decision.confirmedBy),
    meeting: people.meeting(decision.meeting),
    lookAgainOn: decision.lookAgainOn,
  };
}

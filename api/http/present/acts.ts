import type { Member } from '#domain/partnership/people.ts';
import type { PersonCommandKind } from '#domain/requests/decide/decider.ts';
import { permissions } from '#domain/requests/permissions.ts';
import type { Request } from '#domain/requests/request.ts';
import { mayFollow } from '#domain/requests/transitions.ts';
import type { LocalDate } from '#domain/time.ts';

/** In the order in which one of them is the next act, when the viewer may do it. */
const prominent: readonly PersonCommandKind[] = [
  'acknowledge',
  'record-decision',
  'confirm-decision',
  'reply',
  'advise',
  'pass-check',
  'submit-answer',
  'accept',
  'resume',
  'record-outcome',
];

/** What this person may do now, by the same predicates `decide` uses; and the one prominent act. */
export function actsFor(who: Member, request: Request, today: LocalDate) {
  const may = (Object.keys(permissions) as PersonCommandKind[]).filter(
    (kind) =>
      mayFollow(request.state, kind) &&
      permissions[kind](who, request, today) &&
      isOpenTo(kind, who, request),
  );
  return {
    may,
    next: prominent.find((kind) => may.includes(kind) && isWaitedFor(kind, who, request)) ?? null,
  };
}

/** Advice may be given again, another way; only the first time does anybody wait for it. */
const isWaitedFor = (kind: PersonCommandKind, who: Member, { advice }: Request): boolean =>
  kind !== 'advise' || advice.some((one) => one.of === who.id && one.given === null);

/** Acts that state and permission allow and that would find nothing left to do. */
function isOpenTo(kind: PersonCommandKind, who: Member, request: Request): boolean {
  const { state } = request;
  const tellings = request.rounds.flatMap((round) => round.people);
  switch (kind) {
    case 'acknowledge':
      return tellings.some((telling) => telling.person === who.id && telling.acknowledgedAt === null);
    case 'tell-in-person':
      return tellings.some((telling) => telling.person !== who.id && telling.result.kind !== 'told');
    case 'confirm-decision':
      return state.kind === 'answered'
        ? state.tooEarly?.confirmedBy === null
        : (state.kind === 'decided' || state.kind === 'closed') && state.decision.confirmedBy === null;
    case 'reply':
      return state.kind === 'paused' && state.pause.kind === 'question to the lead';
    case 'look-again':
      return state.kind === 'closed' || (state.kind === 'answered' && state.tooEarly !== null);
    case 'complete-action':
      return 'actions' in state && state.actions.some((action) => action.doneAt === null);
    case 'pass-check':
    case 'return-answer':
      return state.kind === 'in check' && state.answer.by !== who.id;
    default:
      return true;
  }
}

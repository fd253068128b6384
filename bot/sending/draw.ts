import type { PersonId } from '#domain/ids.ts';
import type { Notice } from '#domain/requests/notice.ts';
import type { Request } from '#domain/requests/request.ts';
import { isActing } from '#domain/requests/turn.ts';
import { maySee, viewerOf } from '#domain/requests/viewer.ts';
import { answeredCard } from '../cards/answered-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { requestCard } from '../cards/request-card.ts';
import { type Setting, todayIn } from '../cards/setting.ts';
import type { Message } from '../teams/port.ts';

/** The message a notice becomes, drawn from the request as it is now. Null: there is nothing left to say. */
export function draw(notice: Notice, request: Request, setting: Setting): Message | null {
  if (notice.to.kind === 'thread') return inThread(notice, request, setting);
  const { person } = notice.to;
  const member = setting.partnership.people.get(person);
  const sees = member !== undefined && maySee(viewerOf(member), request);
  return !sees || isOvertaken(notice, person, request, setting)
    ? null
    : noticeCard(notice.kind, request, person, setting);
}

/** Never of a restricted request, whatever the notice says. */
function inThread({ kind }: Notice, request: Request, setting: Setting): Message | null {
  if (request.asked.restrictedTo !== null) return null;
  return kind === 'answer ready' ? answeredCard(request, setting) : requestCard(request, setting);
}

/** News they said they have seen, and a decision they are asked for that has been recorded meanwhile. */
function isOvertaken(notice: Notice, person: PersonId, request: Request, setting: Setting): boolean {
  if (notice.round !== null) {
    const round = request.rounds.find(({ n }) => n === notice.round);
    return round?.people.some((one) => one.person === person && one.acknowledgedAt !== null) === true;
  }
  const { lead, delegate, state } = request;
  const decides = lead === person || (isActing(delegate, todayIn(setting)) && delegate.person === person);
  return notice.kind === 'answer ready' && decides && state.kind !== 'answered' && state.kind !== 'paused';
}

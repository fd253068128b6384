import { showNumber } from '#domain/ids.ts';
import { permissions } from '#domain/requests/permissions.ts';
import type { Request } from '#domain/requests/request.ts';
import { ownedPart } from '#domain/requests/summary.ts';
import { notNow, notYours } from '#domain/requests/why-not.ts';
import { parseDate } from '#domain/time.ts';
import { sentence } from '../activities/here.ts';
import { isPrivate } from '../activities/privately.ts';
import { act, afresh, overtaken, type PressHandler, type RequestPress, replaceWith } from './press.ts';
import { requestCard } from './request-card.ts';
import { todayIn } from './setting.ts';
import { type TakeOnForm, takeOnCard, takeOnSubmission } from './take-on-card.ts';

/** A repeat of the same press within this time gets the same answer and no second form, in milliseconds. */
const repeatsWithin = 120_000;

/**
 * Taking on asks for a date and the data-protection questions, and fields belong only in a chat one to one
 * (a card in a channel loses what is typed): from a channel, the form goes to the person's chat.
 */
export const takeOn: PressHandler = async (press) => {
  const { here, request } = press;
  const { who, setting } = here;
  const { partnership } = setting;
  if (request.state.kind !== 'raised') {
    return isPrivate(here) ? overtaken(press) : sentence(notNow('accept', request, partnership, who));
  }
  if (!permissions.accept(who, request, todayIn(setting)))
    return sentence(notYours('accept', request, partnership, who));
  if (isPrivate(here)) return replaceWith(blankForm(press));
  const number = showNumber(request.number);
  return sentence(
    (await formInChat(press))
      ? `Thank you. I have sent you a card in our chat: promise a date there, and ${number} is yours.`
      : `Thank you. Press Open ${number} to promise a date.`,
  );
};

const blankForm = ({ here, request }: RequestPress) =>
  takeOnCard(request, here.setting, {
    typed: request.asked.neededBy ? { promised: request.asked.neededBy } : {},
  });

/** False when the person has no chat that it reaches. */
async function formInChat(press: RequestPress): Promise<boolean> {
  const { here, request, stamp } = press;
  const { room, services, who } = here;
  const chat = await services.directory.chatOf(who.id);
  if (chat === null || chat.scope !== 'personal') return false;
  const tag = `take on:${who.id}`;
  const before = await room.notices.posted(request.number, tag);
  const [nonce, at] = before?.says.split(' ') ?? [];
  if (nonce === stamp.nonce && services.now() - Number(at) < repeatsWithin) return true;
  const sent = await services.outbound.post(chat, blankForm(press));
  if (sent.kind !== 'sent') return false;
  await room.notices.rememberPosted({
    number: request.number,
    tag,
    reference: { ...chat },
    activity: sent.activity,
    says: `${stamp.nonce} ${services.now()}`,
  });
  return true;
}

export const takeOnWithDate: PressHandler = async (press) => {
  const { here, request, data } = press;
  const typed = takeOnSubmission.parse(data);
  const promised = parseDate(typed.promised);
  const again = (problems: TakeOnForm['problems']) =>
    takeOnCard(request, here.setting, { typed, ...(problems && { problems }) });
  if (promised === null && request.state.kind === 'raised') {
    return replaceWith(
      again({ promised: 'By when can you answer? Choose a day; it can be moved openly later.' }),
    );
  }
  const reply = await act(
    press,
    {
      kind: 'accept',
      number: request.number,
      promised: promised ?? todayIn(here.setting),
      triggers: typed.triggers,
      completing: {},
    },
    {
      done: (fresh) => requestCard(fresh, here.setting),
      refused: (text, field) => again(field === 'triggers' ? { triggers: text } : { promised: text }),
    },
  );
  const now = await afresh(press);
  return isSomebodyElses(now.request, press) ? overtaken(now) : reply;
};

/** Two pressed at once: who came second learns who has it now. */
const isSomebodyElses = ({ state }: Request, { here }: RequestPress): boolean =>
  state.kind !== 'raised' && ownedPart(state)?.owner !== here.who.id;

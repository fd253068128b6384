import { showNumber } from '#domain/ids.ts';
import { permissions } from '#domain/requests/permissions.ts';
import { notYours } from '#domain/requests/why-not.ts';
import { parseDate } from '#domain/time.ts';
import { sentence } from '../activities/here.ts';
import { act, type PressHandler, replaceWith } from './press.ts';
import { requestCard } from './request-card.ts';
import { todayIn } from './setting.ts';
import { takeOnCard, takeOnSubmission } from './take-on-card.ts';

/**
 * Taking on asks for a date and the data-protection questions, and fields belong only in a chat one to one
 * (a card in a channel loses what is typed): from a channel, the form goes to the person's chat.
 */
export const takeOn: PressHandler = async ({ here, request }) => {
  const { who, setting, services, turn } = here;
  const today = todayIn(setting);
  if (request.state.kind !== 'raised') return replaceWith(requestCard(request, setting));
  if (!permissions.accept(who, request, today))
    return sentence(notYours('accept', request, setting.partnership, who));
  const form = takeOnCard(request, setting, {
    typed: request.asked.neededBy ? { promised: request.asked.neededBy } : {},
  });
  if (turn.reference.scope === 'personal') return replaceWith(form);
  const chat = await services.directory.chatOf(who.id);
  const sent = chat === null ? null : await services.outbound.post(chat, form);
  const number = showNumber(request.number);
  return sentence(
    sent?.kind === 'sent'
      ? `Thank you. I have sent you a card in our chat: promise a date there, and ${number} is yours.`
      : `Thank you. Open ${number} to promise a date: ${setting.links.request(request.number)}`,
  );
};

export const takeOnWithDate: PressHandler = async (press) => {
  const { here, request, data } = press;
  const typed = takeOnSubmission.parse(data);
  const promised = parseDate(typed.promised);
  const again = (text: string) => takeOnCard(request, here.setting, { typed, problems: { promised: text } });
  if (promised === null && request.state.kind === 'raised') {
    return replaceWith(again('By when can you answer? Choose a day; it can be moved openly later.'));
  }
  return act(
    press,
    {
      kind: 'accept',
      number: request.number,
      promised: promised ?? todayIn(here.setting),
      triggers: typed.triggers,
      completing: {},
    },
    { done: (fresh) => requestCard(fresh, here.setting), refused: again },
  );
};

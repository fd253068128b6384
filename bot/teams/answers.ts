import { cardAttachment } from './activities.ts';
import type { Card, Inbound, Message, Reply } from './port.ts';

/** What to do with a reply: the body for a waiting invoke, a message to post, a card to redraw. */
export interface Answer {
  /** Null: the request is answered without a body. */
  readonly body: object | null;
  readonly post: Message | null;
  readonly redraw: Card | null;
}

const answer = (parts: Partial<Answer>): Answer => ({ body: null, post: null, redraw: null, ...parts });
const said = (text: string): Message => ({ text, card: null, summary: text });

/** A reply in the shape its question asks for; null when Teams has no way to show it there. */
export function answerTo(inbound: Inbound, reply: Reply): Answer | null {
  switch (inbound.kind) {
    case 'card action':
      return toCardAction(reply);
    case 'open dialog':
    case 'submit dialog':
      return toDialog(reply);
    case 'search':
    case 'link':
      return toSearch(reply);
    default:
      return toMessage(reply);
  }
}

function toMessage(reply: Reply): Answer | null {
  if (reply.kind === 'nothing') return answer({});
  if (reply.kind === 'message') return answer({ post: reply.message });
  if (reply.kind === 'sentence') return answer({ post: said(reply.text) });
  if (reply.kind === 'replace card') return answer({ redraw: reply.card });
  return null;
}

// Microsoft, "Universal Actions for Adaptive Cards", response format: status 200 outside, the rest inside.
const cardResponse = (type: string, value: unknown) => ({ statusCode: 200, type, value });
const sentence = (text: string) => cardResponse('application/vnd.microsoft.activity.message', text);

function toCardAction(reply: Reply): Answer | null {
  if (reply.kind === 'replace card') {
    return answer({ body: cardResponse('application/vnd.microsoft.card.adaptive', reply.card) });
  }
  if (reply.kind === 'sentence') return answer({ body: sentence(reply.text) });
  // Without a body the client says that the app did not respond.
  if (reply.kind === 'message') return answer({ body: sentence('Received.'), post: reply.message });
  if (reply.kind === 'nothing') return answer({ body: sentence('Received.') });
  return null;
}

function toDialog(reply: Reply): Answer | null {
  switch (reply.kind) {
    case 'dialog': {
      const value = {
        title: reply.title,
        height: 'medium',
        width: 'medium',
        card: cardAttachment(reply.card),
      };
      return answer({ body: { task: { type: 'continue', value } } });
    }
    case 'sentence':
      return answer({ body: { task: { type: 'message', value: reply.text } } });
    case 'message':
      return answer({ body: {}, post: reply.message });
    case 'close dialog':
      return answer({ body: reply.preview ? intoComposeBox(reply.preview) : {} });
    case 'nothing':
      return answer({ body: {} });
    default:
      return null;
  }
}

const result = (attachments: readonly object[]) => ({
  composeExtension: { type: 'result', attachmentLayout: 'list', attachments },
});
const thumbnail = (title: string, text: string) => ({
  contentType: 'application/vnd.microsoft.card.thumbnail',
  content: { title, text },
});

/** The compose box takes cards only. */
const intoComposeBox = ({ card, summary, text }: Message): object =>
  card
    ? result([{ ...cardAttachment(card), preview: thumbnail(summary, text ?? '') }])
    : result([thumbnail(summary, text ?? '')]);

function toSearch(reply: Reply): Answer | null {
  if (reply.kind === 'results') {
    const found = reply.cards.map((one) => ({
      ...cardAttachment(one.card),
      preview: thumbnail(one.title, one.text),
    }));
    return answer({ body: result(found) });
  }
  if (reply.kind === 'sentence') {
    return answer({ body: { composeExtension: { type: 'message', text: reply.text } } });
  }
  return reply.kind === 'nothing' ? answer({ body: result([]) }) : null;
}

const sorry = 'Something went wrong on our side. Nothing was lost: please try again.';

/** For a person who is waiting; an install or a new member gets nothing, they asked for nothing. */
export function apology(inbound: Inbound): Answer {
  const waiting = ['message', 'card action', 'open dialog', 'submit dialog', 'search', 'link'];
  const reply: Reply = waiting.includes(inbound.kind)
    ? { kind: 'sentence', text: sorry }
    : { kind: 'nothing' };
  return answerTo(inbound, reply) ?? answer({});
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestDetail } from '#api/contract/reads.ts';

/** A card as it lies in a channel or chat. */
export interface ShownCard {
  readonly message: string;
  readonly root: string | null;
  readonly card: Readonly<Record<string, unknown>>;
}

/** What people do with the running app: in the local Teams, and over the API. */
export function peopleOf(url: string) {
  const tokens = new Map<string, string>();
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const token = async (as: string) => {
    const known = tokens.get(as);
    if (known !== undefined) return known;
    const { body } = await post('/api/local/sign-in', { person: as });
    tokens.set(as, String(body.token));
    return String(body.token);
  };
  const api = '/api/v1/partnerships/tees-bay';
  const view = async (as: string) =>
    (await (await fetch(`${url}/local/api/view?as=${as}&limit=1000`)).json()) as {
      channel: { messages: readonly Shown[] };
      chat: { messages: readonly Shown[] };
    };
  const cards = async (as: string, where: 'channel' | 'chat'): Promise<readonly ShownCard[]> =>
    (await view(as))[where].messages.flatMap(({ id, root, cards: shown }) =>
      shown.map((card) => ({ message: id, root, card: card as Record<string, unknown> })),
    );
  return {
    cards,
    async get(as: string, path: string) {
      const response = await fetch(`${url}${api}${path}`, {
        headers: { authorization: `Bearer ${await token(as)}` },
      });
      return (await response.json()) as Record<string, unknown>;
    },
    async request(as: string, number: string) {
      return (await this.get(as, `/requests/${number}`)) as unknown as RequestDetail;
    },
    async command(as: string, path: string, body: unknown, headers: Record<string, string> = {}) {
      return post(`${api}${path}`, body, { authorization: `Bearer ${await token(as)}`, ...headers });
    },
    say: (as: string, where: 'channel' | 'chat', text: string) =>
      post('/local/api/messages', { as, in: where, text }),
    openChat: (as: string) => post('/local/api/chats/open', { as }),
    press(
      as: string,
      where: 'channel' | 'chat',
      { message, card }: ShownCard,
      title: string,
      inputs: object = {},
    ) {
      const action = actionsOf(card).find((one) => one.title === title);
      if (action === undefined) throw new Error(`No button “${title}” on:\n${textOf(card)}`);
      const data = { ...(action.data as object), ...inputs };
      return post('/local/api/presses', {
        as,
        in: where,
        message,
        press: { kind: 'execute', verb: action.verb, data, trigger: 'manual' },
      });
    },
    /** The newest card whose text has all of these; waits for it, then throws with what there is instead. */
    async findCard(as: string, where: 'channel' | 'chat', ...texts: readonly string[]): Promise<ShownCard> {
      const until = Date.now() + 10_000;
      for (;;) {
        const all = await cards(as, where);
        const found = all.findLast(({ card }) => texts.every((text) => textOf(card).includes(text)));
        if (found !== undefined) return found;
        if (Date.now() > until) {
          const seen = all.map(({ card }) => textOf(card)).join('\n---\n');
          throw new Error(`${as} has no card with ${texts.join(' + ')} in the ${where}. There is:\n${seen}`);
        }
        await sleep(50);
      }
    },
  };
}
export type People = ReturnType<typeof peopleOf>;

interface Shown {
  readonly id: string;
  readonly root: string | null;
  readonly cards: readonly unknown[];
}

const actionsOf = (card: Readonly<Record<string, unknown>>) =>
  (Array.isArray(card.actions) ? card.actions : []) as readonly Readonly<Record<string, unknown>>[];

/** Everything a person reads on a card, in order, one element a line. */
export function textOf(card: unknown): string {
  if (Array.isArray(card))
    return card
      .map(textOf)
      .filter((text) => text !== '')
      .join('\n');
  if (card === null || typeof card !== 'object') return '';
  const { type, text, label, inlines, body, items, columns, actions, title } = card as Record<
    string,
    unknown
  >;
  if (type === 'RichTextBlock') return (inlines as { text: string }[]).map((run) => run.text).join('');
  const own = [text, label, typeof type === 'string' && type.startsWith('Action.') ? `[${title}]` : null];
  const inner = [body, items, columns, actions].map(textOf);
  return [
    ...own.filter((one) => typeof one === 'string' && one !== ''),
    ...inner.filter((one) => one !== ''),
  ].join('\n');
}

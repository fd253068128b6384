import type { Card, Inbound, Message, Reply, Scope, Turn } from '#bot/teams/port.ts';
import { textOf } from '#tests/support/people-of-the-app.ts';
import { type Bench, channel, team } from './bench.ts';

export type Where = 'chat' | 'channel' | 'group' | 'elsewhere';
export const chatOf = (person: string): string => `a:chat-${person}`;
export const threadId = `${channel};messageid=1700000000001`;

const places: Readonly<
  Record<Exclude<Where, 'chat'>, { conversation: string; scope: Scope; team: string | null }>
> = {
  channel: { conversation: threadId, scope: 'channel', team: team.id },
  group: { conversation: '19:group@thread.v2', scope: 'group', team: null },
  // A team the bot was never added to: its forms open there all the same.
  elsewhere: {
    conversation: '19:other@thread.tacv2;messageid=5',
    scope: 'channel',
    team: '19:otherteam@thread.tacv2',
  },
};

let activities = 0;

/** What people do with the bot, as plain turns. `stranger` and other unknown names have no account on the list. */
export function turnsOf(bench: Bench) {
  function turn(
    person: string,
    inbound: Inbound,
    where: Where = 'chat',
    activity = `act-${++activities}`,
  ): Turn {
    const place =
      where === 'chat'
        ? { conversation: chatOf(person), scope: 'personal' as const, team: null }
        : places[where];
    return {
      inbound,
      activity,
      from: bench.accountOf(person),
      reference: {
        serviceUrl: bench.serviceUrl,
        tenant: team.tenant,
        conversation: place.conversation,
        scope: place.scope,
        bot: '28:bot',
      },
      channel: place.scope === 'channel' ? (place.conversation.split(';')[0] ?? null) : null,
      team: place.team,
    };
  }
  const bot = (made: Turn): Promise<Reply> => bench.bot(made);
  const says = (
    person: string,
    text: string,
    where: Where = 'chat',
    more: { activity?: string; repliesTo?: string } = {},
  ) =>
    bot(
      turn(
        person,
        { kind: 'message', text, value: null, repliesTo: more.repliesTo ?? null },
        where,
        more.activity,
      ),
    );
  return {
    turn,
    bot,
    says,
    /** Installs the app, so that the bot has a chat with each of them. */
    async opens(...people: readonly string[]): Promise<void> {
      for (const person of people) await bot(turn(person, { kind: 'bot added' }));
      await bench.sender.idle();
    },
    /** Presses a button as Teams does: what the card carries, with what was typed. */
    press(
      person: string,
      card: Card | null,
      title: string,
      inputs: object = {},
      { where = 'chat', activity, message }: { where?: Where; activity?: string; message?: string } = {},
    ): Promise<Reply> {
      const data = { ...dataOf(card, title), ...inputs };
      return bot(
        turn(
          person,
          { kind: 'card action', verb: String(data.verb), data, message: message ?? messageOf(bench, card) },
          where,
          activity,
        ),
      );
    },
    opensForm: (
      person: string,
      text: string | null,
      where: Where = 'channel',
      link = 'https://teams.microsoft.com/l/message/1',
    ) =>
      bot(
        turn(
          person,
          {
            kind: 'open dialog',
            command: 'askQuestion',
            message: text === null ? null : { id: '1', text, link, author: 'Tom Ashby' },
          },
          where,
        ),
      ),
    sendsForm: (
      person: string,
      card: Card | null,
      title: string,
      inputs: object,
      where: Where = 'channel',
      link: string | null = 'https://teams.microsoft.com/l/message/1',
    ) =>
      bot(
        turn(
          person,
          {
            kind: 'submit dialog',
            command: 'askQuestion',
            data: { ...dataOf(card, title), ...inputs },
            message: link === null ? null : { id: '1', text: 'x', link, author: null },
          },
          where,
        ),
      ),
    /** What lies in somebody's chat with the bot, as read, the oldest first. */
    inChat: (person: string): readonly string[] => lyingIn(bench, chatOf(person)).map(read),
    /** The newest card in the chat that has these words. */
    card(person: string, ...words: readonly string[]): Card {
      const found = lyingIn(bench, chatOf(person)).findLast((one) =>
        words.every((word) => read(one).includes(word)),
      );
      if (!found?.card) throw new Error(`${person} has no card with ${words.join(' + ')}`);
      return found.card;
    },
    inThread: (conversation: string = threadId): readonly Message[] => lyingIn(bench, conversation),
  };
}
export type Turns = ReturnType<typeof turnsOf>;

/** The message that a card lies in; null for one that only an answer to a press has shown. */
const messageOf = (bench: Bench, card: Card | null): string | null =>
  bench.teams.lying.find((one) => one.message.card === card)?.activity ?? null;

const lyingIn = (bench: Bench, conversation: string): readonly Message[] =>
  bench.teams.lying.filter((one) => one.conversation === conversation).map((one) => one.message);

export const read = (message: Message): string => message.text ?? textOf(message.card);

/** Everything a person reads in a reply. */
export function readReply(reply: Reply): string {
  switch (reply.kind) {
    case 'message':
      return read(reply.message);
    case 'replace card':
    case 'dialog':
      return textOf(reply.card);
    case 'sentence':
      return reply.text;
    case 'close dialog':
      return reply.preview === null ? '' : read(reply.preview);
    case 'results':
      return reply.cards.map(({ card }) => textOf(card)).join('\n');
    case 'nothing':
      return '';
  }
}

export function cardIn(reply: Reply): Card {
  const card =
    reply.kind === 'message'
      ? reply.message.card
      : reply.kind === 'replace card' || reply.kind === 'dialog'
        ? reply.card
        : null;
  if (card === null) throw new Error(`No card in a reply “${reply.kind}”: ${readReply(reply)}`);
  return card;
}

function dataOf(card: Card | null, title: string): Record<string, unknown> {
  const actions = (Array.isArray(card?.actions) ? card.actions : []) as readonly Record<string, unknown>[];
  const action = actions.find((one) => String(one.title).startsWith(title));
  if (action === undefined) throw new Error(`No button “${title}” on:\n${textOf(card)}`);
  return action.data as Record<string, unknown>;
}

/** What a field of a form holds; undefined when it is empty. */
export function fieldOf(card: Card, id: string): unknown {
  const found = elementsOf(card.body).find((element) => element.id === id);
  if (found === undefined) throw new Error(`No field “${id}” on:\n${textOf(card)}`);
  return found.value;
}

const elementsOf = (tree: unknown): readonly Record<string, unknown>[] => {
  if (Array.isArray(tree)) return tree.flatMap(elementsOf);
  if (tree === null || typeof tree !== 'object') return [];
  return [tree as Record<string, unknown>, ...Object.values(tree).flatMap(elementsOf)];
};

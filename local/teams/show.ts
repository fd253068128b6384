import { cardsOf, mentionsOf } from './activity.ts';
import type { ExtensionCommand } from './extension.ts';
import { hasOpened } from './install.ts';
import { viewKey } from './press.ts';
import type { StoredMessage } from './store.ts';
import type { TeamsSide } from './teams-side.ts';
import type { View, ViewMessage, ViewPerson } from './view.ts';
import { chatOf, localBot, localChannel, localTeam, type Resident } from './world.ts';

export const readKey = (person: Resident, conversation: string): string =>
  `read|${person.id}|${conversation}`;

const unread = (side: TeamsSide, person: Resident, conversation: string): number =>
  side.store.countAfter(
    conversation,
    Number(side.store.fact(readKey(person, conversation)) ?? 0),
    person.account.channelAccount,
  );

const showPerson = (side: TeamsSide, person: Resident): ViewPerson => ({
  id: person.id,
  name: person.name,
  title: person.title,
  agency: person.agency,
  guest: person.access === 'guest',
  chat: person.access === 'external' ? 'not possible' : hasOpened(side, person) ? 'open' : 'not opened',
  unread: unread(side, person, chatOf(person.id)),
  tenant: person.account.tenant,
  object: person.account.object,
  channelAccount: person.account.channelAccount,
});

function showMessage(side: TeamsSide, reader: Resident, writers: ReadonlyMap<string, string>) {
  return (message: StoredMessage): ViewMessage => {
    const own = side.store.fact(viewKey(message.id, reader));
    const view = own === null ? null : (JSON.parse(own) as { version: string; card: unknown });
    return {
      id: message.id,
      root: message.root,
      version: view ? `${message.version}.${view.version}` : String(message.version),
      at: message.at,
      writer: writers.get(message.writer) ?? null,
      text: message.activity.text ?? '',
      summary: message.activity.summary ?? '',
      mentions: mentionsOf(message.activity).map(({ mentioned }) => mentioned.name),
      cards: view ? [view.card] : cardsOf(message.activity),
      edited: message.version > 1,
      deleted: message.deleted,
    };
  };
}

/** Everything the page shows to one person. `limit` counts threads in the channel and messages in the chat. */
export async function show(
  side: TeamsSide,
  reader: Resident,
  commands: readonly ExtensionCommand[],
  limit: number,
): Promise<View> {
  const people = await side.people();
  const writers = new Map(people.map((one) => [one.account.channelAccount, one.id]));
  const toView = showMessage(side, reader, writers);
  const inChannel = side.store.threads(localChannel.id, limit + 1);
  const roots = [...new Set(inChannel.map(({ root }) => root))];
  const inChat = side.store.chat(chatOf(reader.id), limit + 1);
  const newestRoots = new Set(side.store.threads(localChannel.id, limit).map(({ root }) => root));
  const action = (context: 'message' | 'compose') =>
    commands.filter((command) => command.type === 'action' && command.context.includes(context));
  return {
    bot: localBot,
    team: localTeam,
    channel: {
      ...localChannel,
      unread: unread(side, reader, localChannel.id),
      more: roots.length > limit,
      messages: inChannel.filter(({ root }) => newestRoots.has(root)).map(toView),
    },
    chat: { more: inChat.length > limit, messages: inChat.slice(-limit).map(toView) },
    people: people.map((one) => showPerson(side, one)),
    commands: {
      message: action('message'),
      compose: action('compose'),
      search: commands.find(({ type }) => type === 'query') ?? null,
    },
  };
}

import type { PartnershipId } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';
import { card, footer, heading, message, paragraph, run } from '../cards/kit.ts';
import type { Message, Reply, Turn } from '../teams/port.ts';
import type { BotServices } from './services.ts';
import { askToSetUp, settingUp } from './set-up.ts';

const hello =
  'Hello. I bring a partnership’s data questions to the people who can answer them. I don’t know you yet: ask your partnership’s manager to add you, then write to me again.';

const greeting: Message = { text: hello, card: null, summary: 'Hello from Feedback Loop' };

/** Whoever is in no partnership's list of people: a useful word, and nothing of any request. */
export async function toStranger(turn: Turn, services: BotServices): Promise<Reply> {
  const { inbound, reference, team } = turn;
  const newTeam = reference.scope === 'personal' ? await services.newcomers.asked(turn.from) : null;
  const setting = newTeam === null ? null : await settingUp(turn, newTeam, services);
  if (setting !== null) return setting;
  const owner = team === null ? null : await services.directory.partnershipOfTeam(reference.tenant, team);
  switch (inbound.kind) {
    case 'message':
      if (owner !== null) await tellManagers(turn, owner, services);
      return { kind: 'message', message: greeting };
    case 'bot added':
      if (team !== null && owner === null) await askToSetUp(turn, team, services);
      return reference.scope === 'personal' ? { kind: 'message', message: greeting } : { kind: 'nothing' };
    case 'card action':
    case 'open dialog':
    case 'submit dialog':
    case 'search':
      if (owner !== null) await tellManagers(turn, owner, services);
      return { kind: 'sentence', text: hello };
    default:
      return { kind: 'nothing' };
  }
}

/** Once for each stranger. A manager without a chat finds them in the list (`GET …/strangers`). */
async function tellManagers(turn: Turn, owner: PartnershipId, services: BotServices): Promise<void> {
  const { newcomers, directory, outbound, now } = services;
  const { from } = turn;
  if (from.object === '' || from.tenant === '') return;
  const room = await services.room(owner);
  if (room === null || !(await newcomers.stranger(owner, from, instantOf(now())))) return;
  const { partnership } = await room.surroundings();
  const managers = [...partnership.people.values()].filter(({ roles }) => roles.includes('manager'));
  for (const { id } of managers) {
    const chat = await directory.chatOf(id);
    if (chat !== null) await outbound.post(chat, strangerCard(from.name, partnership.name));
  }
}

const strangerCard = (name: string, partnership: string): Message =>
  message(
    card(
      [
        heading('Somebody new wrote to me'),
        paragraph([
          run(
            `${name === '' ? 'Somebody' : name} wrote to me in the team of ${partnership} and is not in its list of people. They have seen nothing of any request. If they belong to it, add them; otherwise do nothing.`,
          ),
        ]),
        footer('You get this once for each new person, because you manage the partnership.'),
      ],
      [],
      'Somebody new wrote to Feedback Loop.',
    ),
    'Somebody new wrote to Feedback Loop',
  );

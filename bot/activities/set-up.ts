import { instantOf } from '#domain/time.ts';
import { type Drawn, stampSchema } from '../cards/acts.ts';
import { isSetUpCard, type SetUpSubmission, setUpCard, setUpSubmission } from '../cards/set-up-card.ts';
import { readSetUp } from '../cards/set-up-card-handler.ts';
import type { NewTeam } from '../newcomers.ts';
import type { Message, Reference, Reply, Turn } from '../teams/port.ts';
import type { BotServices } from './services.ts';

const drawnBy = ({ now, newNonce }: BotServices): Drawn => ({ now: instantOf(now()), nonce: newNonce() });

const blank = ({ name }: Turn['from']): SetUpSubmission => ({
  partnership: '',
  name,
  title: '',
  agency: '',
  agencies: '',
});

/**
 * The app was added to a team without a partnership: whoever added it is asked, one to one, to set it up. When
 * the bot may not write to them, one short message in the channel says where to go.
 */
export async function askToSetUp(turn: Turn, team: string, services: BotServices): Promise<void> {
  if (turn.from.object === '' || turn.from.tenant === '') return;
  const channel: Reference = { ...turn.reference, conversation: turn.channel ?? turn.reference.conversation };
  const before = await services.newcomers.asked(turn.from);
  await services.newcomers.ask(turn.from, { team, channel });
  // Teams repeats what it thinks unheard, and a shared channel adds the app again: asked once is enough.
  if (before?.team === team) return;
  const { serviceUrl } = turn.reference;
  const opened = await services.outbound.openChat(turn.from, serviceUrl);
  const form = setUpCard(blank(turn.from), {}, drawnBy(services));
  const sent = opened.kind === 'opened' ? await services.outbound.post(opened.reference, form) : opened;
  if (sent.kind === 'failed') await services.outbound.post(channel, inChannel(turn, services));
}

const inChannel = ({ from }: Turn, { links }: BotServices): Message => ({
  text: `Hello. Before anybody can ask here, the partnership has to be set up. ${from.name === '' ? 'Whoever added me' : from.name}, please open Feedback Loop and write “hello” to me there: ${links.log()}`,
  card: null,
  summary: 'Feedback Loop has to be set up',
});

/** Somebody who was asked to set a partnership up writes, presses or opens the chat. Null: it is about something else. */
export async function settingUp(turn: Turn, team: NewTeam, services: BotServices): Promise<Reply | null> {
  const { inbound, reference } = turn;
  if (reference.scope !== 'personal') return null;
  const pressed =
    inbound.kind === 'card action' ? inbound.data : inbound.kind === 'message' ? inbound.value : null;
  if (pressed !== null && stampSchema.safeParse(pressed).data?.verb === 'set-up') {
    return setUp(turn, pressed, services);
  }
  if (inbound.kind !== 'message' && inbound.kind !== 'bot added') return null;
  const owner = await services.directory.partnershipOfTeam(team.channel.tenant, team.team);
  if (owner !== null && (await services.room(owner)) !== null) return null;
  return { kind: 'message', message: setUpCard(blank(turn.from), {}, drawnBy(services)) };
}

async function setUp(turn: Turn, data: unknown, services: BotServices): Promise<Reply> {
  const typed = setUpSubmission.parse(data);
  const read = readSetUp(typed);
  const replaceWith = ({ card }: Message): Reply =>
    card === null ? { kind: 'nothing' } : { kind: 'replace card', card };
  if ('problems' in read) return replaceWith(setUpCard(typed, read.problems, drawnBy(services)));
  const result = await services.newcomers.setUp(turn.from, read.said);
  if (result.kind !== 'set up') return { kind: 'sentence', text: why[result.kind] };
  const [known, room] = await Promise.all([
    services.directory.whoIs(turn.from),
    services.room(result.partnership),
  ]);
  if (known === null || room === null) throw new Error('A partnership was set up and is not there.');
  await services.directory.rememberChat(known.person, turn.reference);
  return replaceWith(isSetUpCard((await room.surroundings()).partnership, services.links));
}

const why = {
  taken:
    'Somebody else has set this team’s partnership up meanwhile. Ask its manager to add you, then write to me again.',
  'not asked':
    'I don’t know which team this is for. Add Feedback Loop to your partnership’s team, and I ask you again.',
} as const;

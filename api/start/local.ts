import { readySample, sampleId } from '#local/sample/ready.ts';
import { createLocalTeams, type LocalTeams } from '#local/teams/local-teams.ts';
import type { Config } from '../config.ts';
import { presentPeople } from '../http/present/people.ts';
import { createLocalSignIn } from '../sign-in/local.ts';
import type { Store } from '../storage/store.ts';
import { loadOnce } from './load-once.ts';
import { now } from './outside.ts';
import type { Rooms } from './rooms.ts';

/** What only local mode has: the sample, signing in by choosing a person, and the stand-in for Teams. */
export const loadSample = (store: Store): Promise<void> => loadOnce(store, () => readySample(now()));

export const localSignIn = (rooms: Rooms) =>
  createLocalSignIn(async (person) => {
    const partnership = await partnershipOf(rooms);
    return partnership?.people.has(person) ? { person, partnership: sampleId } : null;
  });

const partnershipOf = async (rooms: Rooms) =>
  (await (await rooms.get(sampleId))?.room.surroundings())?.partnership ?? null;

/** Everybody there is to be, in the order of the register. */
export async function localPeople(rooms: Rooms) {
  const partnership = await partnershipOf(rooms);
  return partnership === null ? [] : [...partnership.people.keys()].map(presentPeople(partnership).person);
}

/** Something to choose "Ask a question" on: the message action needs a message. */
const posts = [
  {
    person: 'imran',
    text: 'Licensing say the late-opening shops near the bus station come up again and again. Does anybody know whether that is where young people are being approached, or only where we patrol?',
  },
];

/** Marek has not opened the app, so that his news can be seen waiting. */
const chatsOpened = ['helen', 'imran', 'priya', 'tom', 'grace', 'ruth', 'sam'];

export function localTeamsFor({ host, port, store }: Config, rooms: Rooms): LocalTeams {
  const baseUrl = `http://${host}:${port}`;
  return createLocalTeams({
    async people() {
      const partnership = await partnershipOf(rooms);
      return [...(partnership?.people.values() ?? [])].map(({ id, name, title, agency, access }) => ({
        id,
        name,
        title,
        agencyId: agency,
        agency: partnership?.agencies.get(agency)?.name ?? '',
        access,
      }));
    },
    botMessagesUrl: `${baseUrl}/api/messages`,
    baseUrl,
    dataDir: store.kind === 'sqlite' ? store.dataDir : './.data',
    now: () => new Date(),
    opened: chatsOpened,
    posts,
  });
}

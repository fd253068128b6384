import { json, type Request, type Response, Router } from 'express';
import type { ExtensionCommand } from './extension.ts';
import { askExtension } from './extension.ts';
import { openChat } from './install.ts';
import { filedUnder, type Place } from './place.ts';
import { type Press, press } from './press.ts';
import { say } from './say.ts';
import { readKey, show } from './show.ts';
import type { TeamsSide } from './teams-side.ts';
import { localChannel, type Resident } from './world.ts';

interface Body {
  readonly as?: string;
  readonly in?: 'channel' | 'chat';
  readonly root?: string | null;
  readonly text?: string;
  readonly card?: unknown;
  readonly message?: string | null;
  readonly press?: Press;
  readonly command?: string;
  readonly data?: unknown;
  readonly words?: string;
}
type Act = (person: Resident, place: Place, body: Body) => Promise<unknown>;

const longestMessage = 28_000;
const no = (sentence: string) => ({ refused: sentence });

/** What people do in the local Teams, for its page and for scripts. */
export function peopleRouter(side: TeamsSide, commands: readonly ExtensionCommand[]): Router {
  const router = Router();
  router.use(json({ limit: '256kb' }));

  const who = async (id: unknown) => (await side.people()).find((one) => one.id === id) ?? null;
  const act = (path: string, doIt: Act) =>
    router.post(path, async (request: Request, response: Response) => {
      const body = (request.body ?? {}) as Body;
      const person = await who(body.as);
      if (!person) return void response.status(404).json(no('Nobody here has that id. Choose a person.'));
      const place: Place =
        body.in === 'chat' ? { kind: 'chat', person } : { kind: 'channel', root: body.root ?? null };
      const result = await doIt(person, place, body);
      response
        .status(result !== null && typeof result === 'object' && 'refused' in result ? 409 : 200)
        .json(result);
    });
  const chosen = (place: Place, body: Body) =>
    body.message ? side.store.message(filedUnder(place), body.message) : null;

  router.get('/view', async (request, response) => {
    const person = await who(request.query.as);
    if (!person) return void response.status(404).json(no('Nobody here has that id. Choose a person.'));
    const limit = Math.min(1000, Math.max(1, Number(request.query.limit) || 30));
    response.json(await show(side, person, commands, limit));
  });
  router.get('/people', async (_request, response) => {
    const people = await side.people();
    response.json(people.map(({ id, name, title, agency }) => ({ id, name, title, agency })));
  });
  router.get('/events', side.live.stream);

  act('/messages', async (person, place, body) => {
    const text = (body.text ?? '').trim();
    const card = body.card ?? null;
    if (text === '' && card === null) return no('Write something first.');
    if (text.length > longestMessage) return no('That message is too long for Teams. Shorten it.');
    if (place.kind === 'channel' && place.root !== null && !side.store.message(localChannel.id, place.root))
      return no('That thread is gone. Start a new post.');
    if (place.kind === 'chat' && person.access === 'external')
      return no('People from outside this channel cannot chat with an app.');
    const { id, heard } = await say(side, person, { place, text, card });
    const answer = await heard;
    return { id, sentence: answer?.kind === 'failed' ? answer.sentence : null };
  });
  act('/presses', async (person, place, body) => {
    const message = chosen(place, body);
    if (!message || !body.press) return no('That card is gone.');
    return press(side, person, message, place, body.press);
  });
  act('/dialogs/open', async (person, place, body) =>
    askExtension(side, person, place, {
      kind: 'open',
      command: body.command ?? '',
      message: chosen(place, body),
    }),
  );
  act('/dialogs/submit', async (person, place, body) => {
    const ask = { command: body.command ?? '', message: chosen(place, body), data: body.data };
    return askExtension(side, person, place, { kind: 'submit', ...ask });
  });
  act('/search', async (person, place, body) => {
    const query = commands.find(({ type, id }) => type === 'query' && id === body.command);
    if (!query) return no('The app has no such search.');
    const words = (body.words ?? '').trim();
    return askExtension(side, person, place, {
      kind: 'search',
      command: query.id,
      parameter: query.parameter ?? 'words',
      words,
    });
  });
  act('/links', async (person, place, body) =>
    askExtension(side, person, place, { kind: 'link', url: (body.text ?? '').slice(0, 2000) }),
  );
  act('/chats/open', async (person) => {
    if (person.access === 'external') return no('People from outside this channel cannot chat with an app.');
    return (await openChat(side, person))
      ? { open: true }
      : no('Feedback Loop could not be reached. Try again.');
  });
  act('/read', async (person, place) => {
    const conversation = filedUnder(place);
    const last = String(side.store.lastSeq(conversation));
    if (side.store.fact(readKey(person, conversation)) === last) return { changed: false };
    side.store.setFact(readKey(person, conversation), last);
    side.live.changed();
    return { changed: true };
  });
  return router;
}

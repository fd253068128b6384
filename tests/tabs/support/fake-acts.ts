import { ask, type CommandName, commandBodies } from '#api/contract/commands.ts';
import { type Problem, problem } from '#api/contract/fields.ts';
import { type FakeState, noteChange, type Sent } from './fake-server.ts';
import { detailOf } from './sample-detail.ts';
import { person, strategic } from './sample-people.ts';

interface Reply {
  readonly status: number;
  readonly reply: unknown;
}

/** Takes any command whose body fits the contract, and notes it in the history. No rule is checked here. */
export function act(state: FakeState, viewer: string, sent: Sent): Reply {
  state.sent.push(sent);
  const refusal = state.refusals.shift();
  if (refusal) return refuse(refusal);
  if (sent.path === '/requests') return askOne(state, viewer, sent);
  const [, number = '', command = ''] = /^\/requests\/(R-\d+)\/([a-z-]+)$/.exec(sent.path) ?? [];
  const detail = state.details.get(number);
  if (!detail || !(command in commandBodies)) throw new Error(`The fake server has no ${sent.path}.`);
  commandBodies[command as CommandName].parse(sent.body);
  if (sent.edition !== `"${detail.edition}"`) return refuse(conflict(detail.edition));
  noteChange(state, number, (now) => ({
    history: [
      ...now.history,
      {
        version: now.version + 1,
        at: '2026-11-25T10:43:00.000Z',
        kind: command,
        words: null,
        sentence: `${person(viewer).name} sent ${command}.`,
      },
    ],
  }));
  return done(state, number);
}

function askOne(state: FakeState, viewer: string, sent: Sent): Reply {
  const asked = ask.parse(sent.body);
  const n = state.details.size + 6;
  const standing = {
    sign: 'nobody' as const,
    person: null,
    title: 'Nobody has this yet',
    detail: 'asked today',
    tone: 'neutral' as const,
  };
  const line = {
    n,
    question: asked.question,
    state: 'raised',
    standing,
    next: null,
    by: viewer,
    forum: strategic,
    steps: 1,
  };
  state.details.set(`R-${n}`, detailOf(line));
  noteChange(state, `R-${n}`, () => ({}));
  return done(state, `R-${n}`);
}

function done(state: FakeState, number: string): Reply {
  const { version = 1, edition = 1 } = state.details.get(number) ?? {};
  return { status: 200, reply: { number, version, edition, changed: true } };
}

const refuse = (refusal: Problem): Reply => ({ status: refusal.status, reply: problem.parse(refusal) });

export const conflict = (edition: number): Problem => ({
  type: 'about:blank',
  title: 'Changed meanwhile',
  status: 412,
  detail: 'The request changed while you were writing.',
  reason: 'out of date',
  edition,
});

import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { me } from '#api/contract/reads.ts';
import { act } from './fake-acts.ts';
import { logPageOf } from './fake-log.ts';
import type { FakeState } from './fake-server.ts';
import { person, rolesOf, samplePeople } from './sample-people.ts';

const partnership = '/api/v1/partnerships/saltmere';

/** Routes as architecture.md lists them; the token is the person's id. */
export async function answerApi(
  state: FakeState,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(JSON.stringify(body));
  };
  if (url.pathname === '/api/local/people') return send(200, { people: samplePeople.people });
  if (url.pathname === '/api/local/sign-in') {
    const { person: id } = JSON.parse(await text(request)) as { person: string };
    return send(200, { token: id });
  }
  const viewer = request.headers.authorization?.replace('Bearer ', '') ?? '';
  if (rolesOf(viewer).length === 0) return send(401, {});
  if (url.pathname === '/api/v1/me') return send(200, meOf(viewer));
  const rest = url.pathname.slice(partnership.length);
  if (request.method === 'POST') {
    const body = JSON.parse(await text(request)) as Record<string, unknown>;
    const headers = { key: String(request.headers['idempotency-key']), edition: request.headers['if-match'] };
    const { status, reply } = act(state, viewer, { path: rest, body, ...headers });
    return send(status, reply);
  }
  if (state.down) return send(503, {});
  if (rest === '/requests') return send(200, logPageOf(state, viewer, url.searchParams));
  if (rest === '/people') return send(200, samplePeople);
  if (rest === '/changes') return sayChanges(state, Number(url.searchParams.get('after')), response, send);
  const detail = state.details.get(rest.replace('/requests/', ''));
  if (detail) return send(200, detail, { ETag: `"${detail.edition}"` });
  send(404, {
    type: 'about:blank',
    title: 'Not found',
    status: 404,
    detail: 'There is no such request, or it is not open to you.',
    reason: 'not found',
  });
}

const meOf = (viewer: string) =>
  me.parse({
    person: { ...person(viewer), roles: rolesOf(viewer) },
    partnerships: [{ id: 'saltmere', name: 'Saltmere VEMT' }],
  });

function sayChanges(
  state: FakeState,
  after: number,
  response: ServerResponse,
  send: (status: number, body: unknown) => void,
) {
  const answer = () => {
    const numbers = state.changed.filter(({ sequence }) => sequence > after).map(({ number }) => number);
    if (numbers.length === 0) return;
    state.waiting.delete(answer);
    send(200, { sequence: state.sequence, numbers: [...new Set(numbers)], reload: false });
  };
  state.waiting.add(answer);
  response.on('close', () => state.waiting.delete(answer));
  answer();
}

import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** One client with one connection that is kept open, as a browser keeps one. */
export interface Client {
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  close(): void;
}

/** `person` signs in as the local mode lets them; throws when the app does not answer with 2xx. */
export async function signedInClient(url: string, person: string): Promise<Client> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let token = '';
  const send = (method: string, path: string, body?: unknown): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const headers = {
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      };
      const sent = request(`${url}${path}`, { method, agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const answer = { status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') };
          if (answer.status < 300) resolve(answer);
          else reject(new Error(`${method} ${path} was answered with ${answer.status}: ${answer.text}`));
        });
      });
      sent.on('error', reject);
      sent.end(text);
    });
  const { text } = await send('POST', '/api/local/sign-in', { person });
  token = String((JSON.parse(text) as { token: string }).token);
  const api = (path: string) => `/api/v1/partnerships/tees-bay${path}`;
  return {
    get: (path) => send('GET', api(path)),
    post: (path, body) => send('POST', api(path), body),
    close: () => agent.destroy(),
  };
}

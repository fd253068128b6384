import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Problem } from '#api/contract/fields.ts';
import type { RequestDetail } from '#api/contract/reads.ts';
import { answerApi } from './fake-api.ts';
import { sampleDetails } from './sample-detail.ts';
import { serveTab } from './serve-tab.ts';

export interface Sent {
  readonly path: string;
  readonly key: string | undefined;
  readonly edition: string | undefined;
  readonly body: unknown;
}

/** What the fake server knows, open to a test: nothing here is the real rules. */
export interface FakeState {
  readonly details: Map<string, RequestDetail>;
  readonly changed: { readonly sequence: number; readonly number: string }[];
  sequence: number;
  /** The answers to the next commands, in order; then commands succeed. */
  readonly refusals: Problem[];
  readonly sent: Sent[];
  /** Answers the log with 503 while true. */
  down: boolean;
  readonly waiting: Set<() => void>;
}

export interface FakeServer {
  readonly origin: string;
  readonly state: FakeState;
  /** Somebody else acts: the detail is replaced and every window hears of it. */
  change(number: string, how: (detail: RequestDetail) => Partial<RequestDetail>): void;
  close(): Promise<void>;
}

/** The built tab and a few of the API's answers on loopback, for looking at and testing the tab alone. */
export async function startFakeServer(port = 0): Promise<FakeServer> {
  const state: FakeState = {
    details: sampleDetails(),
    changed: [],
    sequence: 100,
    refusals: [],
    sent: [],
    down: false,
    waiting: new Set(),
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    if (url.pathname.startsWith('/api/')) answerApi(state, request, response, url);
    else serveTab(url.pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    change: (number, how) => noteChange(state, number, how),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function noteChange(
  state: FakeState,
  number: string,
  how: (detail: RequestDetail) => Partial<RequestDetail>,
): void {
  const detail = state.details.get(number);
  if (!detail) throw new Error(`The fake server has no ${number}.`);
  const moved = { version: detail.version + 1, edition: detail.edition + 1 };
  state.details.set(number, { ...detail, ...moved, ...how(detail) });
  state.sequence += 1;
  state.changed.push({ sequence: state.sequence, number });
  for (const wake of state.waiting) wake();
}

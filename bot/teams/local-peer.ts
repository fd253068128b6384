import type { IncomingMessage } from 'node:http';
import type { Refusal } from './guard.ts';
import { isLoopbackHost } from './service-hosts.ts';

/**
 * Local mode asks for no token, so it answers this machine only: not a peer elsewhere, not a tunnel or proxy
 * here that forwards one, not a web page that has pointed its own name at 127.0.0.1.
 */
export function refusePeer(request: IncomingMessage): Refusal | null {
  const peer = request.socket.remoteAddress ?? '';
  const { headers } = request;
  const forwarded = headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined;
  return /^(::ffff:)?127\.|^::1$/.test(peer) && !forwarded && namesThisMachine(headers.host ?? '')
    ? null
    : { status: 403, reason: 'a peer that is not on this machine, in local mode' };
}

const namesThisMachine = (host: string): boolean =>
  URL.canParse(`http://${host}`) && isLoopbackHost(new URL(`http://${host}`).hostname);

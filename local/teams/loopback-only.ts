import type { RequestHandler } from 'express';

const loopbackPeer = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;
const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

interface Caller {
  readonly remoteAddress: string | undefined;
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * Anybody can be anybody in the local Teams, so only this machine may speak to it. The Host is checked as well
 * as the peer: a web page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding), and its Origin
 * gives away a page of another site that posts here.
 */
export const fromHere = ({ remoteAddress = '', host = '', origin }: Caller): boolean =>
  loopbackPeer.test(remoteAddress) &&
  loopbackHost.test(host) &&
  (origin === undefined || loopbackHost.test(origin.replace(/^https?:\/\//, '')));

export const loopbackOnly: RequestHandler = (request, response, next) => {
  const { host, origin } = request.headers;
  if (fromHere({ remoteAddress: request.socket.remoteAddress, host, origin })) next();
  else
    response
      .status(403)
      .type('text/plain')
      .send('The local Teams answers only to this machine. Open http://127.0.0.1.');
};

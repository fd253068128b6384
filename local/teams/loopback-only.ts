import type { RequestHandler } from 'express';

const loopbackPeer = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;
const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Anybody can be anybody in the local Teams, so only this machine may speak to it. The Host is checked as well
 * as the peer: a web page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding), and its Origin
 * gives away a page of another site that posts here.
 */
export const loopbackOnly: RequestHandler = (request, response, next) => {
  const origin = request.headers.origin;
  const sameSite = origin === undefined || loopbackHost.test(origin.replace(/^https?:\/\//, ''));
  const local =
    loopbackPeer.test(request.socket.remoteAddress ?? '') && loopbackHost.test(request.headers.host ?? '');
  if (local && sameSite) {
    next();
    return;
  }
  response
    .status(403)
    .type('text/plain')
    .send('The local Teams answers only to this machine. Open http://127.0.0.1.');
};

import type { RequestHandler } from 'express';
import { problemOf, sendProblem } from './problems.ts';

const loopbackPeer = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;
const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Anybody may sign in as anybody in local mode, so only this machine is answered. The Host is checked as well
 * as the peer: a web page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding).
 */
export const loopbackOnly: RequestHandler = (request, response, next) => {
  const isHere =
    loopbackPeer.test(request.socket.remoteAddress ?? '') && loopbackHost.test(request.headers.host ?? '');
  if (isHere) return next();
  sendProblem(
    response,
    problemOf('not here', 'In local mode only this machine is answered. Open http://127.0.0.1.'),
  );
};

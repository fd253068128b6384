import { Router } from 'express';
import type { Untold } from '#api/contract/reads.ts';
import type { RequestNumber } from '#domain/ids.ts';
import { keepsRegisters } from '#domain/partnership/keepers.ts';
import { noRequest } from '#domain/requests/notice.ts';
import { maySee, viewerOf } from '#domain/requests/viewer.ts';
import { presentPeople } from './present/people.ts';
import { presentUntold } from './present/untold.ts';
import { problemOf, sendProblem } from './problems.ts';
import { type ApiServices, type Visit, visit } from './signed-in.ts';

/** "Not told yet": what waits for somebody to act, the longest first. */
export function untoldRoutes(services: ApiServices): Router {
  const router = Router();
  router.get('/partnerships/:p/untold', async (request, response) => {
    const here = await visit(services, request, response);
    if (here === null) return;
    if (keepsRegisters(here.who)) response.json(await untold(here));
    else
      sendProblem(
        response,
        problemOf(
          'not allowed',
          'Only a manager or an administrator sees who is not told yet. Ask one of them.',
        ),
      );
  });
  return router;
}

/** Nothing of a request that the viewer may not see: a restricted one is its circle's to settle. */
async function untold({ room, who, partnership }: Visit): Promise<Untold> {
  const notices = await room.untold();
  const viewer = viewerOf(who);
  const seen = new Map<RequestNumber, boolean>([[noRequest, true]]);
  for (const number of new Set(notices.map((notice) => notice.number))) {
    if (seen.has(number)) continue;
    const page = await room.read(number);
    seen.set(number, page !== null && maySee(viewer, page.request));
  }
  const people = presentPeople(partnership);
  const items = notices
    .filter(({ number }) => seen.get(number) === true)
    .map((notice) => presentUntold(notice, people))
    .filter((item) => item !== null);
  return { items: items.sort((a, b) => a.since.localeCompare(b.since)) };
}

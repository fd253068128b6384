import { type Response, Router } from 'express';
import { type Changes, type Gaps, type Inbox, type LogPage, logQuery, type Me } from '#api/contract/reads.ts';
import { parseRequestNumber, showNumber } from '#domain/ids.ts';
import { maySee, viewerOf } from '#domain/requests/viewer.ts';
import { presentDetail } from './present/detail.ts';
import { noticeSentence } from './present/notice.ts';
import { presentPartnership } from './present/partnership.ts';
import { presentPeople } from './present/people.ts';
import { presentRow } from './present/row.ts';
import { problemOf, sendProblem } from './problems.ts';
import { readQuery } from './read-query.ts';
import { sayIssue } from './say-issue.ts';
import { type ApiServices, type Visit, visit } from './signed-in.ts';

/** A poll is answered after this long even when nothing happened, in milliseconds. */
const longestWait = 25_000;

export function readRoutes(services: ApiServices): Router {
  const router = Router();
  /** One read: learns who visits, then answers; the parts of the address are in `params`. */
  const get = (
    path: string,
    answer: (here: Visit, params: Params, response: Response, gone: AbortSignal) => Promise<unknown>,
  ) =>
    router.get(path, async (request, response) => {
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      // They may have left while it was found out who they are.
      if (response.closed) return;
      const here = await visit(services, request, response);
      if (here === null) return;
      const body = await answer(
        here,
        { ...request.params, query: request.query } as Params,
        response,
        gone.signal,
      );
      if (body !== undefined && !response.writableEnded) response.json(body);
    });

  get(
    '/me',
    async ({ who, partnership, partnershipId }): Promise<Me> => ({
      person: { ...presentPeople(partnership).person(who.id), roles: [...who.roles] },
      partnerships: [{ id: partnershipId, name: partnership.name }],
    }),
  );
  get('/partnerships/:p/requests', log);
  get('/partnerships/:p/requests/:number', detail);
  get('/partnerships/:p/changes', changesAfter);
  get('/partnerships/:p/people', async ({ partnership }) => presentPartnership(partnership));
  get('/partnerships/:p/gaps', gapsOf);
  get('/partnerships/:p/inbox', inboxOf);
  return router;
}

type Params = { readonly number: string; readonly query: Readonly<Record<string, unknown>> };

async function log(here: Visit, { query }: Params, response: Response): Promise<LogPage | undefined> {
  const parsed = logQuery.safeParse(query);
  if (!parsed.success) {
    const { detail, field } = sayIssue(parsed.error.issues[0]);
    sendProblem(response, problemOf('not understood', detail, { field }));
    return undefined;
  }
  const { partnership, today } = here;
  const page = await here.room.log(readQuery(parsed.data), {
    viewer: viewerOf(here.who),
    partnership,
    today,
  });
  const people = presentPeople(partnership);
  return {
    rows: page.rows.map((summary) => presentRow(summary, here.around, people, today, here.who.id)),
    total: page.total,
    counts: page.counts,
    sentence: page.headline,
    asOf: here.now,
    sequence: page.sequence,
  };
}

async function detail(here: Visit, params: Params, response: Response) {
  const number = parseRequestNumber(params.number);
  const viewer = viewerOf(here.who);
  // Side by side, so that the store is waited for once.
  const [page, followUps] =
    number === null
      ? [null, []]
      : await Promise.all([here.room.read(number), here.room.followUps(number, viewer)]);
  if (page === null || !maySee(viewer, page.request)) {
    sendProblem(
      response,
      problemOf('not found', `There is no ${params.number} that you can see. Check the number in the log.`),
    );
    return undefined;
  }
  response.set('ETag', `"${page.request.edition}"`);
  return presentDetail({ ...page, followUps }, here.around, here.today, here.who);
}

async function changesAfter(here: Visit, { query }: Params, response: Response, gone: AbortSignal) {
  const after = typeof query.after === 'string' && query.after !== '' ? Number(query.after) : Number.NaN;
  if (!Number.isSafeInteger(after) || after < 0) {
    const detail = 'after: give the sequence of a page of the log, such as 12.';
    sendProblem(response, problemOf('not understood', detail, { field: 'after' }));
    return undefined;
  }
  const { sequence, numbers, reload } = await here.room.changesAfter(
    after,
    viewerOf(here.who),
    longestWait,
    gone,
  );
  return { sequence, numbers: numbers.map(showNumber), reload } satisfies Changes;
}

/** What a declined question left behind, until another request answers it. */
async function gapsOf(here: Visit): Promise<Gaps> {
  const people = presentPeople(here.partnership);
  const gaps = await here.room.gaps(viewerOf(here.who));
  return {
    gaps: gaps.map(({ request, gap }) => ({
      number: showNumber(request.number),
      question: request.asked.question,
      text: gap.text,
      ...people.said(gap),
      lenses: [...request.asked.lenses],
    })),
  };
}

async function inboxOf(here: Visit): Promise<Inbox> {
  const notices = await here.room.inbox(here.who.id);
  return {
    items: notices.map((notice) => ({
      id: notice.id,
      number: showNumber(notice.number),
      kind: notice.kind,
      sentence: noticeSentence(notice),
      at: notice.at,
      settled: notice.state.kind === 'told' || notice.state.kind === 'superseded',
      seenAt: notice.acknowledgedAt,
    })),
  };
}

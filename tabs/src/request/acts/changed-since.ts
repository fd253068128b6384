import type { RequestDetail } from '#api/contract/reads.ts';

export type Happened = RequestDetail['history'][number];

/** What happened after the version somebody had in front of them, oldest first. */
export const changedSince = (version: number, now: RequestDetail): readonly Happened[] =>
  now.history.filter((event) => event.version > version);

/** Where a request stands, in words: the row of the log, the band of its page, the sentence on its card. */
export { type Band, bandOf, standingSentence } from './standing/band.ts';
export { type Loop, loopOf } from './standing/loop.ts';
export { type NextDate, nextDateOf } from './standing/next-date.ts';
export { inWorkingDays, shortDate, waitedDays } from './standing/seen.ts';
export { type Standing, standingOf } from './standing/standing.ts';

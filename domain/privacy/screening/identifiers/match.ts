import type { Level, Match } from '../finding.ts';
import { endOf, type Page, startOf } from '../page.ts';
import type { Run } from '../text/run.ts';

export const spanOf = (page: Page, first: number, last: number, level: Level): Match => ({
  start: startOf(page, first),
  end: endOf(page, last),
  level,
});

export const matchOf = (page: Page, run: Run, level: Level): Match =>
  spanOf(page, run.first, run.last, level);

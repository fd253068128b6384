import { type Page, startOf } from '../page.ts';
import { cue, near } from '../text/near.ts';
import type { Run } from '../text/run.ts';

const words = cue(
  'page',
  'sharepoint',
  'document',
  'list',
  'item',
  'form',
  'version',
  'intranet',
  'teams',
  'planner',
  'sitepages',
  'pageid',
  'docid',
);
const money = /[£$€]\s?$/;

/** Ten digits said to number a page or a document, or an amount of money: no person's number is meant. */
export const isPageNumber = (page: Page, run: Run): boolean =>
  near(page, run.first, run.last, words, 3, 0) ||
  money.test(page.text.slice(Math.max(0, startOf(page, run.first) - 2), startOf(page, run.first)));

import { showNumber } from '#domain/ids.ts';
import type { Calendar } from '#domain/partnership/calendar.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import type { Request } from '#domain/requests/request.ts';
import { dateOf, type LocalDate } from '#domain/time.ts';
import type { Drawn, Links } from './acts.ts';
import { type Element, footer, marked } from './kit.ts';

/** Everything a card is drawn from besides the request and its reader. */
export interface Setting extends Drawn {
  readonly partnership: Partnership;
  /** The working days of this partnership. */
  readonly calendar: Calendar;
  readonly links: Links;
}

export const todayIn = (setting: Setting): LocalDate => dateOf(setting.now);

export const markedFor = (request: Request): Element =>
  marked(request.asked.marking, showNumber(request.number));

/** Why a message that nobody asked for came, and how to have fewer of them: Teams asks for both. */
export const whyFooter = (why: string): Element =>
  footer(`${why} If it should not reach you, tell the partnership’s manager.`);

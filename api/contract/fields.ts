import { z } from 'zod';
import { markings } from '#domain/requests/vocabulary.ts';

export { limits } from './limits.ts';

/** The sentence about a field goes on "promised: …", so it starts small and says what to do. */
const error = (sentence: string) => ({ error: sentence });

export const requestNumber = z
  .string(error('give the number of a request, such as R-42'))
  .regex(/^R-[1-9]\d{0,8}$/, error('give the number of a request, such as R-42'))
  .describe('A request, R-42');

const dayAsked = 'choose a day as YYYY-MM-DD';
/** The working days of the calendar are known for these years. */
const isInCalendar = (day: string) => day >= '2000-01-01' && day <= '2099-12-31';
export const date = z.iso
  .date(error(dayAsked))
  .refine(isInCalendar, error('choose a day between 2000 and 2099'))
  .describe('A day in London, YYYY-MM-DD');
export const instant = z.iso.datetime().describe('A moment in UTC, ISO 8601');
const idAsked = 'give an id as GET …/people lists them, such as “helen”';
export const id = z.string(error(idAsked)).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, error(idAsked));
/** What a person wrote. Its length is the screening's to judge: that answers 422 and says how much is too much. */
export const writtenText = (max: number) =>
  z.string(error('write it as text, between quotation marks')).meta({ minLength: 1, maxLength: max });
export const marking = z.enum(markings);

export const personRef = z.object({ id, name: z.string(), title: z.string(), agency: z.string() });
export type PersonRef = z.infer<typeof personRef>;

export const meetingRef = z.object({ forum: z.object({ id, name: z.string() }), date: date.nullable() });

/** RFC 9457. `reason` is from a fixed list and safe to script against; `detail` is for people. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  reason: z.string(),
  /** Which field the sentence is about, when it is about one. */
  field: z.string().optional(),
  /** The edition the request has now, when the one sent is out of date. */
  edition: z.int().optional(),
});
export type Problem = z.infer<typeof problem>;

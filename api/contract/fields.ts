import { z } from 'zod';
import { markings } from '#domain/requests/request.ts';

export { limits } from './limits.ts';

export const requestNumber = z
  .string()
  .regex(/^R-[1-9]\d{0,8}$/)
  .describe('A request, R-42');
export const date = z.iso.date().describe('A day in London, YYYY-MM-DD');
export const instant = z.iso.datetime().describe('A moment in UTC, ISO 8601');
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
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

import { z } from 'zod';
import { type QuickView, quickViews } from '#domain/log/views.ts';
import { stateKinds } from '#domain/requests/states.ts';
import { lenses } from '#domain/requests/vocabulary.ts';
import { date, id, instant, marking, personRef, requestNumber } from './fields.ts';

export const standing = z.object({
  sign: z.enum([
    'nobody',
    'person',
    'check',
    'untold',
    'paused',
    'closed',
    'declined',
    'joined',
    'withdrawn',
    'late',
  ]),
  /** Whose face to show, when a person's. */
  person: personRef.nullable(),
  title: z.string(),
  detail: z.string(),
  tone: z.enum(['neutral', 'warning', 'success']),
});
export const nextDate = z.object({ date, label: z.string() });
/** Asked, answered, decided, told. */
export const loop = z.object({ steps: z.array(z.boolean()).length(4), label: z.string() });

export const requestRow = z.object({
  number: requestNumber,
  question: z.string(),
  state: z.string(),
  standing,
  nextDate: nextDate.nullable(),
  askedBy: personRef,
  forum: z.object({ id, name: z.string() }).nullable(),
  loop,
  yourTurn: z.boolean(),
  marking,
  restricted: z.boolean(),
  ended: z.boolean(),
});
export type RequestRow = z.infer<typeof requestRow>;

export { type QuickView, quickViews };

const areStates = (text: string) =>
  text.split(',').every((one) => (stateKinds as readonly string[]).includes(one.trim()));

export const logQuery = z.object({
  view: z.enum(quickViews).optional(),
  state: z
    .string('give it once, with commas between the states')
    .refine(areStates, `choose from: ${stateKinds.join(', ')}`)
    .optional()
    .describe('One or more states, comma separated'),
  turn: z.enum(['mine', 'analysts', 'owner', 'checkers', 'lead', 'waiting', 'app']).optional(),
  agency: id.optional(),
  forum: id.optional(),
  lens: z.enum(lenses).optional(),
  owner: id.optional(),
  lead: id.optional(),
  overdue: z.enum(['true', 'false']).optional(),
  q: z.string('give it once').max(200, 'look for at most 200 characters').optional(),
  sort: z.enum(['next', 'number', '-number', 'raised', '-raised', 'moved', '-moved']).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type LogQuery = z.input<typeof logQuery>;

export const logPage = z.object({
  rows: z.array(requestRow),
  total: z.int(),
  /** How many each quick view would show with the other filters kept. */
  counts: z.record(z.enum(quickViews), z.int()),
  /** The one true sentence on top. */
  sentence: z.string(),
  asOf: instant,
  sequence: z.int().describe('Give it to /changes to hear what came after'),
});
export type LogPage = z.infer<typeof logPage>;

import { z } from 'zod';
import { ask, commandBodies, commandResult } from '#api/contract/commands.ts';
import { problem } from '#api/contract/fields.ts';
import {
  changes,
  gaps,
  inbox,
  logPage,
  logQuery,
  me,
  people,
  requestDetail,
  untold,
} from '#api/contract/reads.ts';
import { registerBodies, registered, strangers } from '#api/contract/registers.ts';
import { transitions } from '#domain/requests/transitions.ts';

type Json = Readonly<Record<string, unknown>>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'openapi-3.0' }) as Json;
  return rest;
};
const json = (schema: Json) => ({ 'application/json': { schema } });
const answers = (schema: z.ZodType, description: string): Json => ({
  200: { description, content: json(schemaOf(schema, 'output')) },
  default: {
    description: 'What went wrong, for people (`detail`) and for programs (`reason`)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
});

const pathParameter = (name: string, description: string, example: string): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});
const partnership = pathParameter('p', 'A partnership of yours, from GET /me', 'tees-bay');
const request = pathParameter('number', 'A request', 'R-42');
const key: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key from the same person is the same command: sending it again has no second effect',
  schema: { type: 'string', maxLength: 200 },
};
const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  description: 'The ETag (edition) you saw; 412 when the request has moved on since',
  schema: { type: 'string' },
};

const queryParameters = (): readonly Json[] =>
  Object.entries(logQuery.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(schema, 'input'),
  }));

const get = (summary: string, schema: z.ZodType, parameters: readonly Json[] = []): Json => ({
  get: { summary, parameters, responses: answers(schema, summary) },
});

const add = (summary: string, body: z.ZodType): Json => ({
  post: {
    summary,
    description: 'For managers and administrators. 201 when it changed anything, 200 when it was already so.',
    parameters: [partnership, key],
    requestBody: { required: true, content: json(schemaOf(body, 'input')) },
    responses: answers(registered, summary),
  },
});

const under = '/api/v1/partnerships/{p}';

/** The description of the API, made from the schemas it checks with, so that the two cannot disagree. */
export function openApi(): Json {
  const commands = Object.entries(commandBodies).map(([name, schema]) => {
    const { from, ...leads } = transitions[name as keyof typeof commandBodies];
    const to = 'to' in leads ? ` Leads to: ${leads.to}.` : '';
    return [
      `${under}/requests/{number}/${name}`,
      {
        post: {
          summary: name,
          description: `Possible while the request is ${from.join(', ')}.${to}`,
          parameters: [partnership, request, key, ifMatch],
          requestBody: { required: true, content: json(schemaOf(schema, 'input')) },
          responses: answers(commandResult, 'Done, or already so'),
        },
      },
    ];
  });
  return {
    openapi: '3.0.3',
    info: { title: 'Feedback Loop', version: '1', description: 'Requests, answers, decisions and feedback.' },
    security: [{ bearer: [] }],
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: schemaOf(problem, 'output') },
    },
    paths: {
      '/api/v1/me': get('Who you are, and your partnerships', me),
      [`${under}/requests`]: {
        ...get('The log', logPage, [partnership, ...queryParameters()]),
        post: {
          summary: 'Ask a question',
          parameters: [partnership, key],
          requestBody: { required: true, content: json(schemaOf(ask, 'input')) },
          responses: answers(commandResult, 'Asked'),
        },
      },
      [`${under}/requests/{number}`]: get('One request, with its history', requestDetail, [
        partnership,
        request,
      ]),
      ...Object.fromEntries(commands),
      [`${under}/changes`]: get('What changed after a sequence; waits up to 25 s', changes, [
        partnership,
        { name: 'after', in: 'query', required: true, schema: { type: 'integer' } },
      ]),
      [`${under}/people`]: {
        ...get('People, agencies, groups and data sets', people, [partnership]),
        ...add('Add a person, or change one', registerBodies.people),
      },
      [`${under}/agencies`]: add('Add an agency, or change its sector', registerBodies.agencies),
      [`${under}/forums`]: add('Add a group, or change its cadence', registerBodies.forums),
      [`${under}/strangers`]: get('Who wrote in your team without being known', strangers, [partnership]),
      [`${under}/untold`]: get('Who is not told yet, why, and what would settle it', untold, [partnership]),
      [`${under}/gaps`]: get('What we don’t know', gaps, [partnership]),
      [`${under}/inbox`]: get('What is owed to you', inbox, [partnership]),
    },
  };
}

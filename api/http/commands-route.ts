import { randomUUID } from 'node:crypto';
import { type Response, Router } from 'express';
import { ask, type CommandName, type CommandResult, commandBodies } from '#api/contract/commands.ts';
import { limits } from '#api/contract/fields.ts';
import { parseRequestNumber, type RequestNumber, showNumber } from '#domain/ids.ts';
import { doorOf } from '#domain/privacy/partnership-screening.ts';
import { readTexts, type TextReader } from '#domain/privacy/read-texts.ts';
import type { Handled } from '#domain/request-service.ts';
import type { Command, CommandOf } from '#domain/requests/commands.ts';
import { checked } from './bodies.ts';
import { problemOf, sendProblem } from './problems.ts';
import { readAsk, readers } from './read-command.ts';
import { type ApiServices, type Visit, visit } from './signed-in.ts';

/** `POST …/requests` asks; `POST …/requests/R-n/{command}` does everything else. Parse, call, present. */
export function commandRoutes(services: ApiServices): Router {
  const router = Router();
  router.post('/partnerships/:p/requests', async (request, response) => {
    const here = await visit(services, request, response);
    if (here === null) return;
    const body = checked(ask, request.body, response);
    if (body === null) return;
    const thread = body.restrictedTo == null ? await here.room.channel() : null;
    const read = readTexts(doorOf(here.partnership, here.today));
    const command = readAsk(body, thread, read);
    await send(command, read, here, { key: request.get('idempotency-key'), basedOn: null }, response);
  });
  router.post('/partnerships/:p/requests/:number/:command', async (request, response) => {
    const here = await visit(services, request, response);
    if (here === null) return;
    const name = request.params.command;
    const number = parseRequestNumber(request.params.number);
    if (number === null || !isCommand(name)) {
      const what = number === null ? 'That is not the number of a request' : `There is no command “${name}”`;
      return sendProblem(response, problemOf('not found', `${what}. See /api/openapi.json.`));
    }
    const basedOn = editionIn(request.get('if-match'));
    if (basedOn === 'not understood') {
      return sendProblem(
        response,
        problemOf('not understood', 'If-Match holds the ETag of the request, such as "3".'),
      );
    }
    const read = readTexts(doorOf(here.partnership, here.today));
    const command = readBody(name, request.body, number, read, response);
    if (command === null) return;
    await send(command, read, here, { key: request.get('idempotency-key'), basedOn }, response);
  });
  return router;
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commandBodies, name);

function readBody<Name extends CommandName>(
  name: Name,
  raw: unknown,
  number: RequestNumber,
  read: TextReader,
  response: Response,
): CommandOf<Name> | null {
  const body = checked(commandBodies[name], raw ?? {}, response);
  return body === null ? null : readers[name](body as never, number, read);
}

function editionIn(header: string | undefined): number | null | 'not understood' {
  if (header === undefined || header === '*') return null;
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header);
  return match ? Number(match[1]) : 'not understood';
}

async function send(
  command: Command,
  read: TextReader,
  { room, who, now }: Visit,
  { key, basedOn }: { readonly key: string | undefined; readonly basedOn: number | null },
  response: Response,
): Promise<void> {
  if (read.stopped !== null) {
    return sendProblem(
      response,
      problemOf('text stopped', read.stopped.sentence, { field: read.stopped.field }),
    );
  }
  if (key !== undefined && (key === '' || key.length > limits.key)) {
    return sendProblem(
      response,
      problemOf('not understood', `An Idempotency-Key has 1 to ${limits.key} characters.`),
    );
  }
  const id = { by: who.id, key: `http:${key ?? randomUUID()}` };
  const handled = await room.handle({ id, command, actor: { kind: 'person', person: who.id }, now, basedOn });
  present(handled, command, response);
}

function present(handled: Handled, command: Command, response: Response): void {
  switch (handled.kind) {
    case 'changed':
    case 'unchanged': {
      const { number, version, edition } = handled.done;
      const result: CommandResult = {
        number: showNumber(number),
        version,
        edition,
        changed: handled.kind === 'changed',
      };
      response
        .status(command.kind === 'ask' && result.changed ? 201 : 200)
        .set('ETag', `"${edition}"`)
        .json(result);
      break;
    }
    case 'out of date': {
      const { number, edition } = handled.request;
      const detail = `${showNumber(number)} has moved on since you opened it. Nothing of yours is lost: look at what changed, then send it again.`;
      sendProblem(response, problemOf('out of date', detail, { edition }));
      break;
    }
    case 'refused':
      sendProblem(response, problemOf(handled.reason, handled.sentence, { field: handled.field }));
      break;
    case 'not saved':
      sendProblem(
        response,
        problemOf(
          'not saved',
          'Your text was not saved: the store did not answer in time. Keep it and send it again.',
        ),
      );
  }
}

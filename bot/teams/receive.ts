import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answers.ts';
import { readBody } from './body.ts';
import type { Fields } from './fields.ts';
import { type Refusal, refuseActivity, refuseSender, refuseToken } from './guard.ts';
import { withHomeTenant } from './home-tenant.ts';
import { turnOf } from './inbound.ts';
import { decide, perform } from './inbound-turn.ts';
import { refusePeer } from './local-peer.ts';
import type { Handler, Turn } from './port.ts';
import type { Sdk } from './sdk.ts';
import type { TeamsSettings } from './settings.ts';
import { typingAfterMs, typingTimeoutMs, withTyping } from './typing.ts';

interface Means {
  readonly handler: Handler;
  readonly settings: TeamsSettings;
  readonly sdk: () => Promise<Sdk>;
}

/** One activity: turned away, or checked, handed to the handler and answered. */
export async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  means: Means,
): Promise<void> {
  const { settings } = means;
  const refuse = ({ status, reason }: Refusal): void => {
    settings.log('An activity was refused.', { status, reason });
    // The rest of a refused body is not read.
    response.writeHead(status, { connection: 'close' }).end();
  };
  try {
    const admitted = await admit(request, settings);
    if ('reason' in admitted) return refuse(admitted);
    const result = await runTurn(admitted.activity, request.headers.authorization ?? '', means);
    if ('reason' in result) return refuse(result);
    answer(response, result);
  } catch (error) {
    settings.log('An activity could not be answered.', { error });
    if (!response.headersSent) response.writeHead(503, { connection: 'close' }).end();
  }
}

/** The cheap checks, in order of cost; only then is botbuilder asked. */
async function admit(
  request: IncomingMessage,
  settings: TeamsSettings,
): Promise<Refusal | { readonly activity: Fields }> {
  if (request.method !== 'POST') return { status: 405, reason: 'not a POST' };
  const stranger =
    settings.mode === 'local' ? refusePeer(request) : refuseToken(request.headers.authorization, settings);
  if (stranger) return stranger;
  const body = await readBody(request);
  if (body.kind === 'refused') return body.refusal;
  return refuseActivity(body.value, settings) ?? { activity: body.value };
}

async function runTurn(
  activity: Fields,
  authorization: string,
  { handler, settings, sdk }: Means,
): Promise<Refusal | Answer> {
  const { authenticate, connectorFor, run } = await sdk();
  const sender = await authenticate(activity, authorization);
  if ('reason' in sender) return sender;
  const turn = await withHomeTenant(turnOf(activity), activity, connectorFor);
  const stranger = refuseSender(turn.from.tenant, settings);
  if (stranger) return stranger;
  const deciding = decide(turn, handler, settings.log);
  const answer =
    turn.inbound.kind === 'message'
      ? await withTyping(
          deciding,
          () => showTyping(turn, connectorFor),
          settings.typingAfterMs ?? typingAfterMs,
        )
      : await deciding;
  if (answer.post || answer.redraw) {
    await run(sender, activity, (context) => perform(answer, turn, context, settings));
  }
  return answer;
}

async function showTyping({ reference }: Turn, connectorFor: Sdk['connectorFor']): Promise<void> {
  const { conversations } = await connectorFor(reference.serviceUrl, typingTimeoutMs);
  const typing = { type: 'typing', from: { id: reference.bot, name: '' } };
  await conversations.sendToConversation(reference.conversation, typing);
}

function answer(response: ServerResponse, { body }: Answer): void {
  if (body === null) response.writeHead(200).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

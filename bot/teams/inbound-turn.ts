import type { Activity, TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { activityOf } from './activities.ts';
import { type Answer, answerTo, apology } from './answers.ts';
import { faultOf, tryOnce } from './connector.ts';
import { failureOf } from './failures.ts';
import type { Handler, Turn } from './port.ts';
import { type TeamsLog, type TeamsSettings, timeLimitOf } from './settings.ts';

/** Asks the handler; its fault becomes an apology, never a status or a stack that somebody else reads. */
export async function decide(turn: Turn, handler: Handler, log: TeamsLog): Promise<Answer> {
  const about = { inbound: turn.inbound.kind, activity: turn.activity };
  try {
    const reply = await handler(turn);
    const answer = answerTo(turn.inbound, reply);
    if (answer) return answer;
    log('Teams cannot show this reply here.', { ...about, reply: reply.kind });
  } catch (error) {
    log('A turn failed.', { ...about, error });
  }
  return apology(turn.inbound);
}

/** Posts and redraws in the turn's own conversation and thread. A failure is logged: the act has been done. */
export async function perform(
  answer: Answer,
  turn: Turn,
  context: TurnContext,
  settings: TeamsSettings,
): Promise<void> {
  const client = context.turnState.get<ConnectorClient>(
    (context.adapter as unknown as { ConnectorClientKey: symbol }).ConnectorClientKey,
  );
  if (client) tryOnce(client, turn.reference.serviceUrl, timeLimitOf(settings));
  try {
    if (answer.redraw) await redraw(answer.redraw, turn, context);
    if (answer.post) await context.sendActivity(activityOf(answer.post));
  } catch (error) {
    settings.log('A reply was not sent.', { activity: turn.activity, ...failureOf(faultOf(error)) });
  }
}

/** The card that an Action.Submit came from is the message it replies to; without one, a new message. */
async function redraw(card: NonNullable<Answer['redraw']>, turn: Turn, context: TurnContext): Promise<void> {
  const message: Partial<Activity> = activityOf({ text: null, card, summary: 'Updated' });
  const replaced = turn.inbound.kind === 'message' ? turn.inbound.repliesTo : null;
  if (replaced) await context.updateActivity({ ...message, id: replaced });
  else await context.sendActivity(message);
}

import type { Activity } from './activity.ts';

/** What the bot said to an activity; for an invoke `body` is its answer. */
export type BotAnswer =
  | { readonly kind: 'answered'; readonly body: Record<string, unknown> }
  | { readonly kind: 'failed'; readonly sentence: string };

export type BotClient = (activity: Activity) => Promise<BotAnswer>;

/** Teams waits about this long for the answer to an invoke, then tells the person that something went wrong. */
const waitMs = 15_000;

export const createBotClient =
  (botMessagesUrl: string): BotClient =>
  async (activity) => {
    try {
      const response = await fetch(botMessagesUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(waitMs),
      });
      const text = await response.text();
      if (!response.ok)
        return { kind: 'failed', sentence: `Feedback Loop answered with ${response.status}. Try again.` };
      return {
        kind: 'answered',
        body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
      };
    } catch (fault) {
      const late = fault instanceof Error && fault.name === 'TimeoutError';
      return {
        kind: 'failed',
        sentence: late
          ? `Feedback Loop did not answer within ${waitMs / 1000} seconds. Try again.`
          : `Feedback Loop could not be reached at ${botMessagesUrl}. Is the server running?`,
      };
    }
  };

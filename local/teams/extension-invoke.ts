import { messagePayload } from './message-payload.ts';
import type { StoredMessage } from './store.ts';
import type { Resident } from './world.ts';

/** What a person asks of the message extension. */
export type ExtensionAsk =
  | { readonly kind: 'open'; readonly command: string; readonly message: StoredMessage | null }
  | {
      readonly kind: 'submit';
      readonly command: string;
      readonly message: StoredMessage | null;
      readonly data: unknown;
    }
  | { readonly kind: 'search'; readonly command: string; readonly parameter: string; readonly words: string }
  /** A link to the app was pasted into the compose box. */
  | { readonly kind: 'link'; readonly url: string };

export const messageOf = (ask: ExtensionAsk): StoredMessage | null =>
  ask.kind === 'open' || ask.kind === 'submit' ? ask.message : null;

export const contextOf = (ask: ExtensionAsk): 'message' | 'compose' =>
  messageOf(ask) ? 'message' : 'compose';

/** `name` and `value` of the invoke, as Teams fills them. */
export function invokeOf(
  ask: ExtensionAsk,
  people: readonly Resident[],
): { readonly name: string; readonly value: Record<string, unknown> } {
  if (ask.kind === 'link') return { name: 'composeExtension/queryLink', value: { url: ask.url } };
  if (ask.kind === 'search') {
    const first = { name: 'initialRun', value: 'true' };
    const typed = { name: ask.parameter, value: ask.words };
    return {
      name: 'composeExtension/query',
      value: {
        commandId: ask.command,
        parameters: [ask.words === '' ? first : typed],
        queryOptions: { skip: 0, count: 25 },
      },
    };
  }
  const common = {
    commandId: ask.command,
    commandContext: contextOf(ask),
    context: { theme: 'default' },
    ...(ask.message ? { messagePayload: messagePayload(ask.message, people) } : {}),
  };
  return ask.kind === 'open'
    ? { name: 'composeExtension/fetchTask', value: common }
    : { name: 'composeExtension/submitAction', value: { ...common, data: ask.data } };
}

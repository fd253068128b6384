import { type Attachment, cardType } from './activity.ts';
import type { BotAnswer } from './bot-client.ts';
import { clientInfo, envelope } from './envelope.ts';
import { contextOf, type ExtensionAsk, invokeOf, messageOf } from './extension-invoke.ts';
import type { Place } from './place.ts';
import type { TeamsSide } from './teams-side.ts';
import type { Resident } from './world.ts';

/** A command of the message extension, as the app's manifest lists it. */
export interface ExtensionCommand {
  readonly id: string;
  readonly type: 'action' | 'query';
  readonly title: string;
  readonly context: readonly ('message' | 'compose' | 'commandBox')[];
  /** Of a query: the name of its first parameter. */
  readonly parameter?: string;
}

export interface Found {
  readonly title: string;
  readonly text: string;
  readonly card: unknown;
}

/** What the page does after asking the extension for something. */
export type ExtensionAnswer =
  | { readonly kind: 'dialog'; readonly title: string; readonly card: unknown }
  | { readonly kind: 'sentence'; readonly sentence: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'results'; readonly found: readonly Found[] };

/** One invoke of the message extension, from wherever the person is. */
export async function askExtension(
  side: TeamsSide,
  person: Resident,
  place: Place,
  ask: ExtensionAsk,
): Promise<ExtensionAnswer> {
  const root = messageOf(ask)?.root ?? (place.kind === 'channel' ? place.root : null);
  const at: Place = place.kind === 'channel' ? { kind: 'channel', root } : place;
  const base = envelope(person, at, side.stamp());
  const answer = await side.bot({
    ...base,
    type: 'invoke',
    ...invokeOf(ask, await side.people()),
    entities: [clientInfo],
    channelData: { ...(base.channelData as object), source: { name: contextOf(ask) } },
  });
  return read(answer);
}

const contentOf = (attachment: Attachment): Record<string, unknown> =>
  (attachment.content ?? {}) as Record<string, unknown>;

function found(attachment: Attachment): Found {
  const preview = contentOf(attachment.preview ?? attachment);
  return { title: String(preview.title ?? ''), text: String(preview.text ?? ''), card: attachment.content };
}

function read(answer: BotAnswer): ExtensionAnswer {
  if (answer.kind === 'failed') return { kind: 'sentence', sentence: answer.sentence };
  const { task, composeExtension } = answer.body as {
    task?: { type?: string; value?: unknown };
    composeExtension?: {
      type?: string;
      attachments?: Attachment[];
      text?: string;
      activityPreview?: { attachments?: Attachment[] };
    };
  };
  if (task?.type === 'message') return { kind: 'sentence', sentence: String(task.value ?? '') };
  if (task?.type === 'continue') {
    const { title, card } = (task.value ?? {}) as { title?: string; card?: Attachment };
    return { kind: 'dialog', title: title ?? 'Feedback Loop', card: card?.content ?? null };
  }
  if (composeExtension?.type === 'message')
    return { kind: 'sentence', sentence: composeExtension.text ?? '' };
  const attachments = composeExtension?.attachments ?? composeExtension?.activityPreview?.attachments;
  if (attachments)
    return {
      kind: 'results',
      found: attachments.filter(({ contentType }) => contentType === cardType).map(found),
    };
  return { kind: 'closed' };
}

import { entraId, type Fields, fields, isFields, list, text, textOrNull } from './fields.ts';
import { inboundInvoke } from './inbound-invoke.ts';
import { typedText } from './plain-text.ts';
import type { Account, Inbound, Scope, Turn } from './port.ts';

/** A Bot Framework activity as plain data. Whatever is missing is empty, whatever is unknown is `other`. */
export function turnOf(activity: Fields): Turn {
  const conversation = fields(activity.conversation);
  const channelData = fields(activity.channelData);
  const tenant = hostTenant(activity);
  const scope = scopeOf(conversation, channelData);
  const id = text(conversation.id);
  const inbound = inboundOf(activity, tenant);
  return {
    inbound,
    activity: text(activity.id),
    from: accountOf(activity.from, tenant),
    reference: {
      serviceUrl: text(activity.serviceUrl),
      tenant,
      conversation: id,
      scope,
      bot: text(fields(activity.recipient).id),
    },
    channel:
      scope === 'channel' ? (chosenOnAdding(inbound, channelData) ?? channelOf(channelData, id)) : null,
    team: textOrNull(fields(channelData.team).id),
  };
}

/**
 * Whoever adds the app to a team chooses a channel, while the conversation is that of the team itself, which is
 * its General channel (learn.microsoft.com, "Conversation events": `channelData.settings.selectedChannel`).
 */
const chosenOnAdding = ({ kind }: Inbound, channelData: Fields): string | null =>
  kind === 'bot added' ? textOrNull(fields(fields(channelData.settings).selectedChannel).id) : null;

const channelOf = (channelData: Fields, conversation: string): string =>
  textOrNull(fields(channelData.channel).id) ?? withoutThread(conversation);

/** The tenant the conversation lives in. A sender in a shared channel may come from another. */
export const hostTenant = (activity: Fields): string =>
  entraId(fields(fields(activity.channelData).tenant).id) || entraId(fields(activity.conversation).tenantId);

function inboundOf(activity: Fields, tenant: string): Inbound {
  const bot = text(fields(activity.recipient).id);
  switch (activity.type) {
    case 'message':
      return {
        kind: 'message',
        text: typedText(activity, bot),
        value: isFields(activity.value) ? activity.value : null,
        repliesTo: textOrNull(activity.replyToId),
      };
    case 'invoke':
      return inboundInvoke(text(activity.name), fields(activity.value), textOrNull(activity.replyToId));
    case 'installationUpdate':
      return installed(text(activity.action));
    case 'conversationUpdate':
      return rosterChange(activity, bot, tenant);
    default:
      return { kind: 'other', name: text(activity.type) };
  }
}

function installed(action: string): Inbound {
  if (action === 'add') return { kind: 'bot added' };
  if (action === 'remove') return { kind: 'bot removed' };
  return { kind: 'other', name: `installationUpdate/${action}` };
}

/** learn.microsoft.com, "Conversation events in your Teams bot". A renamed place keeps its id: nothing to do. */
const placeEvents: ReadonlyMap<string, Extract<Inbound, { kind: 'place gone' | 'place back' }>> = new Map(
  (
    [
      ['channelDeleted', 'place gone', 'channel'],
      ['channelRestored', 'place back', 'channel'],
      ['teamDeleted', 'place gone', 'team'],
      ['teamHardDeleted', 'place gone', 'team'],
      ['teamArchived', 'place gone', 'team'],
      ['teamRestored', 'place back', 'team'],
      ['teamUnarchived', 'place back', 'team'],
    ] as const
  ).map(([event, kind, what]) => [event, { kind, what }]),
);

/**
 * An install arrives twice: as `installationUpdate`, and as a `conversationUpdate` that lists the bot. The
 * first is the one that counts, or everybody would be welcomed twice. Only a shared channel has no
 * `installationUpdate` of its own: there `channelMemberAdded` names the bot.
 */
function rosterChange(activity: Fields, bot: string, tenant: string): Inbound {
  const event = text(fields(activity.channelData).eventType);
  const joined = list(activity.membersAdded);
  const left = list(activity.membersRemoved);
  const isBot = (member: unknown) => text(fields(member).id) === bot;
  if (event === 'channelMemberAdded' && joined.some(isBot)) return { kind: 'bot added' };
  if (event === 'channelMemberRemoved' && left.some(isBot)) return { kind: 'place gone', what: 'channel' };
  const place = placeEvents.get(event);
  if (place) return place;
  const people = joined.filter((member) => !isBot(member)).map((member) => accountOf(member, tenant));
  if (people.length > 0) return { kind: 'people joined', accounts: people };
  return { kind: 'other', name: `conversationUpdate/${event}` };
}

/** `object` is empty when Teams named none, as for another app's message. */
function accountOf(value: unknown, host: string): Account {
  const account = fields(value);
  return {
    tenant: entraId(account.tenantId) || host,
    object: entraId(account.aadObjectId) || entraId(account.objectId),
    name: text(account.name),
    channelAccount: text(account.id),
  };
}

function scopeOf(conversation: Fields, channelData: Fields): Scope {
  if (conversation.conversationType === 'channel') return 'channel';
  if (conversation.conversationType === 'groupChat') return 'group';
  if (conversation.conversationType === 'personal') return 'personal';
  if (isFields(channelData.team)) return 'channel';
  return conversation.isGroup === true ? 'group' : 'personal';
}

const withoutThread = (conversation: string): string => conversation.split(';')[0] ?? conversation;

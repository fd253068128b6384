import { activityOf } from './activities.ts';
import { faultOf } from './connector.ts';
import { failureOf } from './failures.ts';
import { entraId, fields, text } from './fields.ts';
import type { Membership, Message, Outbound, Reference, SendFailure } from './port.ts';
import type { Sdk } from './sdk.ts';
import { serviceUrlAllowed } from './service-hosts.ts';
import type { TeamsSettings } from './settings.ts';

type Failed = { readonly kind: 'failed'; readonly failure: SendFailure };
type Client = Awaited<ReturnType<Sdk['connectorFor']>>;

/** Sending first. One attempt each; nothing is thrown for what Teams or the network did. */
export function createOutbound(settings: TeamsSettings, sdk: () => Promise<Sdk>): Outbound {
  async function attempt<T>(
    serviceUrl: string,
    act: (client: Client) => Promise<T>,
    expected: (failure: SendFailure) => T | null = () => null,
  ): Promise<T | Failed> {
    if (!serviceUrlAllowed(serviceUrl, settings)) return failed('ServiceUrlNotAllowed');
    try {
      return await act(await (await sdk()).connectorFor(serviceUrl));
    } catch (error) {
      const failure = failureOf(faultOf(error));
      const answer = expected(failure);
      if (answer !== null) return answer;
      settings.log('A message to Teams was not sent.', { ...failure });
      return { kind: 'failed', failure };
    }
  }

  return {
    post: (to, message) =>
      attempt(to.serviceUrl, async (client) => {
        const sent = await client.conversations.sendToConversation(to.conversation, from(to, message));
        return { kind: 'sent', activity: sent.id ?? '' } as const;
      }),
    update: (to, activity, message) =>
      attempt(to.serviceUrl, async (client) => {
        const changed = { ...from(to, message), id: activity };
        await client.conversations.updateActivity(to.conversation, activity, changed);
        return { kind: 'sent', activity } as const;
      }),
    async memberIn({ serviceUrl, conversation }, { tenant, object }) {
      return attempt<Membership>(
        serviceUrl,
        async (client) => {
          const channel = conversation.split(';')[0] ?? conversation;
          const member = fields(await client.conversations.getConversationMember(channel, object));
          const home = entraId(member.tenantId);
          const isTheirs = home === '' || home === entraId(tenant);
          const account = { channelAccount: text(member.id), name: text(member.name) };
          return isTheirs ? ({ kind: 'member', account } as const) : notThere;
        },
        (failure) => (failure.status === 404 ? notThere : null),
      );
    },
    openChat: ({ tenant, object }, serviceUrl) =>
      attempt(serviceUrl, async (client) => {
        const bot = `28:${settings.botId}`;
        // The object id goes in `id`; a field `aadObjectId` is answered with 400.
        const members = [{ id: object, name: '' }];
        const opened = await client.conversations.createConversation({
          isGroup: false,
          bot: { id: bot, name: '' },
          members,
          tenantId: tenant,
          channelData: { tenant: { id: tenant } },
        });
        if (!opened.id) return failed('NoConversationId');
        const reference = { serviceUrl, tenant, conversation: opened.id, scope: 'personal', bot } as const;
        return { kind: 'opened', reference } as const;
      }),
  };
}

const notThere = { kind: 'not a member' } as const;

const failed = (code: string): Failed => ({
  kind: 'failed',
  failure: { kind: 'ours', status: null, code, retryAfterMs: null },
});

const from = (to: Reference, message: Message) => ({
  ...activityOf(message),
  from: { id: to.bot, name: '' },
  conversation: {
    id: to.conversation,
    tenantId: to.tenant,
    conversationType: to.scope === 'group' ? 'groupChat' : to.scope,
    isGroup: to.scope !== 'personal',
    name: '',
  },
  channelData: { tenant: { id: to.tenant } },
});

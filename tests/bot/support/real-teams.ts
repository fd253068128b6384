import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Outbound } from '#bot/teams/port.ts';
import { createTeams } from '#bot/teams/teams.ts';
import { startBotTokens } from '#tests/support/bot-tokens.ts';
import { startLoopbackConnector, stop } from '#tests/support/loopback-connector.ts';
import { bot, botId } from '../teams/activities.ts';
import { channel, openBench, team } from './bench.ts';
import { chatOf, threadId } from './turns.ts';

type Json = Record<string, unknown>;

/** The bot behind its real door, as Teams finds it: botbuilder, signed tokens, and a connector on loopback. */
export async function openRealTeams() {
  const [tokens, connector] = await Promise.all([startBotTokens(), startLoopbackConnector()]);
  const teams = createTeams({
    mode: 'teams',
    botId,
    botType: 'SingleTenant',
    botTenantId: team.tenant,
    credentials: { kind: 'token', token: async () => 'the-bot' },
    openIdMetadataUrl: tokens.metadataUrl,
    tokenIssuer: null,
    allowedTenants: [team.tenant],
    serviceHosts: [connector.host],
    log: () => undefined,
    timeoutMs: 2_000,
  });
  const outbound: Outbound = teams.outbound;
  const bench = await openBench({ outbound, serviceUrl: connector.serviceUrl });
  const endpoint = teams.handle(bench.bot);
  const server = createServer((request, response) => void endpoint(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  let ids = 1_600_000_000_000;

  return {
    bench,
    connector,
    /** One activity of this person's, as Teams sends it, with a token that it signed. */
    async send(person: string, where: 'chat' | 'channel', activity: Json) {
      const { object, name, channelAccount } = bench.accountOf(person);
      ids += 1;
      const place =
        where === 'chat'
          ? { conversation: { id: chatOf(person), conversationType: 'personal', tenantId: team.tenant } }
          : {
              conversation: {
                id: threadId,
                conversationType: 'channel',
                isGroup: true,
                tenantId: team.tenant,
              },
              channel: { channel: { id: channel }, team: { id: team.id } },
            };
      const body = {
        id: String(ids),
        channelId: 'msteams',
        serviceUrl: connector.serviceUrl,
        from: { id: channelAccount, name, aadObjectId: object },
        recipient: { id: bot, name: 'Feedback Loop' },
        conversation: place.conversation,
        channelData: { tenant: { id: team.tenant }, ...place.channel },
        ...activity,
      };
      const token = await tokens.token({ aud: botId, serviceurl: connector.serviceUrl });
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : (JSON.parse(text) as Json) };
    },
    async close(): Promise<void> {
      await stop(server);
      await bench.close();
      await connector.close();
      await tokens.close();
    },
  };
}
export type RealTeams = Awaited<ReturnType<typeof openRealTeams>>;

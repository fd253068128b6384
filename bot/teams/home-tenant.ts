import { entraId, type Fields, fields, text } from './fields.ts';
import type { Turn } from './port.ts';
import type { Sdk } from './sdk.ts';

/** How long the roster may take, in milliseconds: a waiting invoke has ten seconds or so. */
const rosterTimeoutMs = 5_000;

/**
 * In a shared channel the sender may live in another tenant, and an activity names the host's only. Who they
 * are is tenant *and* object, so the roster is asked. Without its answer the tenant is empty: nobody we know.
 */
export async function withHomeTenant(
  turn: Turn,
  activity: Fields,
  connectorFor: Sdk['connectorFor'],
): Promise<Turn> {
  const shared = fields(fields(activity.channelData).channel).type === 'shared';
  if (!shared || text(fields(activity.from).tenantId) !== '' || turn.channel === null) return turn;
  const { conversations } = await connectorFor(turn.reference.serviceUrl, rosterTimeoutMs);
  const found: unknown = await conversations
    .getConversationMember(turn.channel, turn.from.channelAccount)
    .catch(() => null);
  return { ...turn, from: { ...turn.from, tenant: entraId(fields(found).tenantId) } };
}

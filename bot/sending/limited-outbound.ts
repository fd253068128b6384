import type { Outbound, Reference, SendFailure } from '../teams/port.ts';
import { createLimits, type Rule, type Use } from './limits.ts';
import type { DeliveryTools } from './tools.ts';

const second = 1_000;
const minute = 60 * second;
/** Microsoft, "Optimize your bot with rate limiting in Teams": for each conversation. */
const sending: readonly Rule[] = [
  { most: 7, ms: second },
  { most: 8, ms: 2 * second },
  { most: 60, ms: 30 * second },
  { most: 1_800, ms: 60 * minute },
];
const reading: readonly Rule[] = sending.map(({ most, ms }) => ({ most: most * 2, ms }));
const perTenant: readonly Rule[] = [{ most: 50, ms: second }];
/** Teams’ guidelines for apps: notifications to one person. */
const perPerson: readonly Rule[] = [...sending, { most: 10, ms: minute }];
/** Where Teams says wait, and not how long. */
const unsaidWait = 2 * second;

/** What `code` of a failure says when nothing was sent: it would have been over a limit, and costs no try. */
export const overLimit = 'OverOurLimit';

/** Keeps Teams' limits before it is asked. One for each process, shared by every partnership. */
export function withLimits(tools: DeliveryTools): DeliveryTools {
  const limits = createLimits();
  const { outbound, now } = tools;

  async function limited<T extends { readonly kind: string }>(
    thread: Use,
    tenant: string,
    act: () => Promise<T>,
  ): Promise<T | { readonly kind: 'failed'; readonly failure: SendFailure }> {
    const uses = [thread, { key: `tenant ${tenant}`, rules: perTenant }];
    const at = now();
    const later = limits.putOff(uses, at);
    if (later !== null) {
      const failure = { kind: 'throttled', status: null, code: overLimit, retryAfterMs: later - at } as const;
      return { kind: 'failed', failure };
    }
    const answered = limits.take(uses, at);
    const sent = await act();
    answered(now());
    if (isFailed(sent) && sent.failure.kind === 'throttled') obey(uses, sent.failure);
    return sent;
  }
  /** Teams does not say for what it was too much: a second conversation told to wait means the tenant. */
  function obey(uses: readonly Use[], { retryAfterMs }: SendFailure): void {
    const until = now() + (retryAfterMs ?? unsaidWait);
    const [thread, tenant] = uses;
    if (thread === undefined || tenant === undefined) return;
    const last = `last of ${tenant.key}`;
    if (limits.heldUntil(last) > now() && limits.heldUntil(thread.key) <= now())
      limits.hold(tenant.key, until);
    limits.hold(last, until);
    limits.hold(thread.key, until);
  }

  const limitedOutbound: Outbound = {
    post: (to, message) => limited(inPlace(to), to.tenant, () => outbound.post(to, message)),
    update: (to, activity, message) =>
      limited(inPlace(to), to.tenant, () => outbound.update(to, activity, message)),
    memberIn: (place, account) =>
      limited({ key: `roster ${base(place)}`, rules: reading }, place.tenant, () =>
        outbound.memberIn(place, account),
      ),
    openChat: (account, serviceUrl) =>
      limited({ key: `chat with ${account.object}`, rules: sending }, account.tenant, () =>
        outbound.openChat(account, serviceUrl),
      ),
  };
  return { ...tools, outbound: limitedOutbound };
}

const inPlace = (to: Reference): Use => ({
  key: base(to),
  rules: to.scope === 'personal' ? perPerson : sending,
});
/** The whole channel counts as one conversation: safe whichever way Teams counts its threads. */
const base = ({ conversation }: Reference): string => conversation.split(';')[0] ?? conversation;

const isFailed = (
  sent: { readonly kind: string } | { readonly kind: 'failed'; readonly failure: SendFailure },
): sent is { readonly kind: 'failed'; readonly failure: SendFailure } => sent.kind === 'failed';

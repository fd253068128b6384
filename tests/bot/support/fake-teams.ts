import type { Account, Message, Outbound, Reference, SendFailure } from '#bot/teams/port.ts';

/** One request the bot made of Teams. */
export interface Tried {
  readonly kind: 'post' | 'update' | 'open';
  /** The conversation; for a chat to be opened, the account's object id. */
  readonly to: string;
  readonly message: Message | null;
}
/** A message as it lies in a conversation. */
export interface Lying {
  readonly conversation: string;
  readonly activity: string;
  readonly message: Message;
}

type Fate = SendFailure['kind'] | 'well';
const failureOf = (kind: SendFailure['kind'], retryAfterMs: number | null): SendFailure => ({
  kind,
  status: kind === 'ours' ? 400 : null,
  code: null,
  retryAfterMs,
});

/** Teams behind the port, in memory: it keeps what it takes and fails as it is told. */
export function fakeTeams() {
  const tried: Tried[] = [];
  const lying: Lying[] = [];
  const fates: Fate[] = [];
  let always: (attempt: Tried) => Fate = () => 'well';
  let retryAfterMs: number | null = null;
  const notInstalled = new Set<string>();
  const inChannel = new Map<string, Pick<Account, 'channelAccount' | 'name'>>();
  let next = 0;

  const meet = (attempt: Tried): SendFailure | null => {
    tried.push(attempt);
    const fate = fates.shift() ?? always(attempt);
    return fate === 'well' ? null : failureOf(fate, retryAfterMs);
  };
  const outbound: Outbound = {
    async post(to: Reference, message: Message) {
      const failure = meet({ kind: 'post', to: to.conversation, message });
      // Whatever is unsure has gone out: the worst case, and the one that is to be marked.
      if (failure !== null && failure.kind !== 'unsure') return { kind: 'failed', failure };
      next += 1;
      lying.push({ conversation: to.conversation, activity: `m${next}`, message });
      return failure === null ? { kind: 'sent', activity: `m${next}` } : { kind: 'failed', failure };
    },
    async update(to, activity, message) {
      const failure = meet({ kind: 'update', to: to.conversation, message });
      if (failure !== null) return { kind: 'failed', failure };
      const at = lying.findIndex((one) => one.activity === activity && one.conversation === to.conversation);
      if (at < 0) return { kind: 'failed', failure: failureOf('gone', null) };
      lying[at] = { conversation: to.conversation, activity, message };
      return { kind: 'sent', activity };
    },
    async memberIn(_place, { object }) {
      const account = inChannel.get(object);
      return account === undefined ? { kind: 'not a member' } : { kind: 'member', account };
    },
    async openChat({ tenant, object }, serviceUrl) {
      const failure = meet({ kind: 'open', to: object, message: null });
      if (failure !== null) return { kind: 'failed', failure };
      if (!notInstalled.has(object)) {
        const reference = {
          serviceUrl,
          tenant,
          conversation: `a:opened-${object}`,
          scope: 'personal',
          bot: '28:bot',
        };
        return { kind: 'opened', reference: { ...reference, scope: 'personal' } };
      }
      return { kind: 'failed', failure: failureOf('not installed', null) };
    },
  };
  return {
    outbound,
    tried,
    lying,
    /** The next attempts end so, in this order; then as `always` says. */
    next: (...more: readonly Fate[]) => fates.push(...more),
    always(fate: Fate | ((attempt: Tried) => Fate), retryAfter: number | null = null) {
      always = typeof fate === 'function' ? fate : () => fate;
      retryAfterMs = retryAfter;
    },
    /** Lets the roster of the channel hold this account. */
    inChannel: (account: Account) => inChannel.set(account.object, account),
    notInstalledFor: (object: string) => notInstalled.add(object),
    installedFor: (object: string) => notInstalled.delete(object),
    forget() {
      tried.length = 0;
    },
    /** Somebody deletes a message. */
    delete(activity: string) {
      const at = lying.findIndex((one) => one.activity === activity);
      if (at >= 0) lying.splice(at, 1);
    },
  };
}
export type FakeTeams = ReturnType<typeof fakeTeams>;

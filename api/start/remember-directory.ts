import type { PartnershipId } from '#domain/ids.ts';
import type { AccountKey, Known } from '../storage/directory.ts';
import { type Home, whereNow } from '../storage/places.ts';
import type { Store } from '../storage/store.ts';

/** What another process changes is seen here after this long, in milliseconds. */
const freshFor = 30_000;
/** Entries kept at most of one kind. */
const most = 5_000;

/**
 * The store with what every request asks of its directory kept for half a minute: who an account is and
 * where a partnership's channel is. Only what was found is kept, so that somebody just added is known at
 * once, and what this process writes counts at once.
 */
export function rememberDirectory(store: Store, clock: () => number): Store {
  const { directory } = store;
  const accounts = keeping<Known>(clock);
  const homes = keeping<Home>(clock);
  const homeOf = (partnership: PartnershipId) => homes.get(partnership, () => directory.homeOf(partnership));
  const accountKey = ({ tenant, object }: AccountKey) => JSON.stringify([tenant, object]);
  return {
    ...store,
    directory: {
      ...directory,
      whoIs: (account) => accounts.get(accountKey(account), () => directory.whoIs(account)),
      homeOf,
      channelOf: async (partnership) => whereNow(await homeOf(partnership)),
      addAccount: (account, known) => accounts.changedBy(directory.addAccount(account, known)),
      claimAccount: (account, known) => accounts.changedBy(directory.claimAccount(account, known)),
      rememberChannel: (id, channel, team) => homes.changedBy(directory.rememberChannel(id, channel, team)),
      forgetPlaces: (places) => homes.changedBy(directory.forgetPlaces(places)),
      bringBackPlaces: (places) => homes.changedBy(directory.bringBackPlaces(places)),
    },
  };
}

function keeping<T>(clock: () => number) {
  let kept = new Map<string, { readonly at: number; readonly value: T }>();
  const forget = () => {
    kept = new Map();
  };
  return {
    async get(key: string, read: () => Promise<T | null>): Promise<T | null> {
      const known = kept.get(key);
      // The moment before the read: an answer is never taken for fresher than it is.
      const at = clock();
      if (known !== undefined && at - known.at < freshFor) return known.value;
      if (kept.size >= most) forget();
      const before = kept;
      const value = await read();
      // Something written meanwhile makes this what was true before: it goes into a map nobody reads any more.
      if (value === null) before.delete(key);
      else before.set(key, { at, value });
      return value;
    },
    /** Forgets once it is written, and when it is not known whether it was. */
    changedBy: <R>(writing: Promise<R>): Promise<R> => writing.finally(forget),
  };
}

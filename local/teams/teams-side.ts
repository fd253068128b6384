import type { Activity } from './activity.ts';
import type { BotClient } from './bot-client.ts';
import type { Stamp } from './envelope.ts';
import type { Live } from './live.ts';
import { filedUnder, type Place } from './place.ts';
import type { Store, StoredMessage } from './store.ts';
import type { Resident } from './world.ts';

/** What both sides of the local Teams, people and connector, work with. */
export interface TeamsSide {
  readonly store: Store;
  readonly live: Live;
  readonly bot: BotClient;
  readonly baseUrl: string;
  people(): Promise<readonly Resident[]>;
  /** A fresh id with the time it was made; Teams' message ids are milliseconds, never the same twice. */
  stamp(): Stamp;
  /** Keeps a message and shows it in every open page. A post in the channel itself begins a thread. */
  keep(place: Place, writer: string, activity: Activity, stamp: Stamp): StoredMessage;
}

export function createTeamsSide(
  parts: Pick<TeamsSide, 'store' | 'live' | 'bot' | 'baseUrl' | 'people'> & { readonly now: () => Date },
): TeamsSide {
  const { store, live, now } = parts;
  let last = Number(store.fact('last id') ?? 0);
  return {
    ...parts,
    stamp() {
      const at = now();
      last = Math.max(last + 1, at.getTime());
      store.setFact('last id', String(last));
      return { at, id: String(last), serviceUrl: `${parts.baseUrl}/local/connector/` };
    },
    keep(place, writer, activity, { id, at }) {
      const root = place.kind === 'channel' ? (place.root ?? id) : null;
      const kept = store.add({
        conversation: filedUnder(place),
        id,
        root,
        writer,
        at: at.toISOString(),
        activity,
      });
      live.changed();
      return kept;
    },
  };
}

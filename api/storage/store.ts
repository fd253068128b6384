import type { PartnershipId } from '#domain/ids.ts';
import { evolve } from '#domain/requests/evolve.ts';
import { summarise } from '#domain/requests/summary.ts';
import { type Effects, realEffects } from './effects.ts';
import { createLedger, type Ledger } from './ledger/ledger.ts';
import type { Fold } from './ledger/parts.ts';
import { createNotices, type Notices } from './notices.ts';
import type { Table } from './table.ts';

export interface Store {
  /** The same object for the same partnership: its queue and its memory are shared. */
  ledger(partnership: PartnershipId): Ledger;
  notices(partnership: PartnershipId): Notices;
  close(): Promise<void>;
}

export interface StoreNeeds {
  readonly engine: Table;
  readonly effects?: Effects;
  readonly fold?: Fold;
}

/** One partition for each partnership: everything that must be true together is one transaction. */
const partitionOf = (partnership: PartnershipId) => `partnership|${partnership}`;

export function openStore({
  engine,
  effects = realEffects,
  fold = { evolve, summarise },
}: StoreNeeds): Store {
  const ledgers = new Map<PartnershipId, Ledger>();
  return {
    ledger(partnership) {
      const open = ledgers.get(partnership);
      if (open !== undefined) return open;
      const ledger = createLedger({ table: engine, partition: partitionOf(partnership), fold, effects });
      ledgers.set(partnership, ledger);
      return ledger;
    },
    notices: (partnership) => createNotices(engine, partitionOf(partnership), effects),
    close: () => engine.close(),
  };
}

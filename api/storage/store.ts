import type { PartnershipId } from '#domain/ids.ts';
import { evolve } from '#domain/requests/evolve.ts';
import { summarise } from '#domain/requests/summary.ts';
import { createDirectory, type StoredDirectory } from './directory.ts';
import { directoryPartition } from './directory-partition.ts';
import { type Effects, realEffects } from './effects.ts';
import { createLease, type Lease } from './lease.ts';
import { createLedger, type Ledger } from './ledger/ledger.ts';
import type { Fold } from './ledger/parts.ts';
import { createNewcomers, type StoredNewcomers } from './newcomers.ts';
import { createNotices, type Notices } from './notices.ts';
import { createRegisters, type Registers } from './registers.ts';
import type { Table } from './table.ts';

export interface Store {
  /** The same object for the same partnership: its queue and its memory are shared. */
  ledger(partnership: PartnershipId): Ledger;
  notices(partnership: PartnershipId): Notices;
  registers(partnership: PartnershipId): Registers;
  readonly directory: StoredDirectory;
  readonly newcomers: StoredNewcomers;
  /** The right to send, of this process. */
  readonly sendingLease: Lease;
  /** Throws when the store cannot be reached. */
  reach(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreNeeds {
  readonly engine: Table;
  readonly effects?: Effects;
  readonly fold?: Fold;
}

/** One partition for each partnership: everything that must be true together is one transaction. */
export const partitionOf = (partnership: PartnershipId) => `partnership|${partnership}`;

export function openStore({
  engine,
  effects = realEffects,
  fold = { evolve, summarise },
}: StoreNeeds): Store {
  const ledgers = new Map<PartnershipId, Ledger>();
  const ledger = (partnership: PartnershipId): Ledger => {
    const open = ledgers.get(partnership);
    if (open !== undefined) return open;
    const made = createLedger({ table: engine, partition: partitionOf(partnership), fold, effects });
    ledgers.set(partnership, made);
    return made;
  };
  return {
    ledger,
    notices: (partnership) => createNotices(engine, partitionOf(partnership), effects),
    registers: (partnership) => createRegisters(engine, partitionOf(partnership), ledger(partnership)),
    directory: createDirectory(engine),
    newcomers: createNewcomers(engine),
    sendingLease: createLease(engine, directoryPartition, 'sending', effects),
    reach: async () => void (await engine.get(directoryPartition, 'lease|sending')),
    close: () => engine.close(),
  };
}

import type { Recorded } from '#domain/requests/events.ts';
import type { Request } from '#domain/requests/request.ts';
import type { Summary } from '#domain/requests/summary.ts';
import type { Effects } from '../effects.ts';
import type { Table } from '../table.ts';
import type { Memory } from './memory.ts';

export interface Fold {
  evolve(before: Request | null, recorded: Recorded): Request;
  summarise(request: Request): Summary;
}

/** What the parts of one partnership's ledger share. */
export interface Parts {
  readonly table: Table;
  readonly partition: string;
  readonly fold: Fold;
  readonly effects: Effects;
  readonly memory: Memory;
}

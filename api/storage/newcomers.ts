import type { PartnershipId } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import type { AccountKey, ChatReference } from './directory.ts';
import { directoryPartition } from './directory-partition.ts';
import { insertOnce } from './insert.ts';
import { format } from './ledger/format.ts';
import { plain } from './ledger/keys.ts';
import { put } from './put.ts';
import { allRows, under } from './ranges.ts';
import type { Table } from './table.ts';

export interface StoredTeam {
  readonly team: string;
  readonly channel: ChatReference;
}
export interface Stranger extends AccountKey {
  readonly name: string;
  readonly at: Instant;
}

/** Beside the directory: who may set up which team's partnership, and who wrote without being known. */
export interface StoredNewcomers {
  ask(account: AccountKey, team: StoredTeam): Promise<void>;
  asked(account: AccountKey): Promise<StoredTeam | null>;
  answered(account: AccountKey): Promise<void>;
  /** True the first time. */
  addStranger(partnership: PartnershipId, stranger: Stranger): Promise<boolean>;
  strangers(partnership: PartnershipId): Promise<readonly Stranger[]>;
  /** They are known now: their name goes. */
  forgetStranger(partnership: PartnershipId, account: AccountKey): Promise<void>;
}

export function createNewcomers(table: Table): StoredNewcomers {
  const askedKey = ({ tenant, object }: AccountKey) => `asked|${plain(tenant)}|${plain(object)}`;
  const strangerKey = (partnership: PartnershipId, { tenant, object }: AccountKey) =>
    `stranger|${partnership}|${plain(tenant)}|${plain(object)}`;
  const set = (key: string, says: unknown) =>
    put(table, directoryPartition, key, { format, says: JSON.stringify(says) });
  const said = <T>(says: unknown): T | null =>
    typeof says === 'string' ? (JSON.parse(says) as T | null) : null;
  return {
    ask: (account, team) => set(askedKey(account), team),
    async asked(account) {
      return said<StoredTeam>((await table.get(directoryPartition, askedKey(account)))?.properties.says);
    },
    answered: (account) => set(askedKey(account), null),
    async addStranger(partnership, stranger) {
      const key = strangerKey(partnership, stranger);
      const says = JSON.stringify(stranger);
      const { row, isNew } = await insertOnce(table, directoryPartition, key, { format, says });
      // They left the partnership and write again.
      if (!isNew && said(row.properties.says) === null) {
        await set(key, stranger);
        return true;
      }
      return isNew;
    },
    async strangers(partnership) {
      const rows = await allRows(table, directoryPartition, under(`stranger|${partnership}|`));
      return rows.flatMap(({ properties }) => said<Stranger>(properties.says) ?? []);
    },
    async forgetStranger(partnership, account) {
      const key = strangerKey(partnership, account);
      if ((await table.get(directoryPartition, key)) !== null) await set(key, null);
    },
  };
}

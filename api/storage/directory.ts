import type { PartnershipId, PersonId } from '#domain/ids.ts';
import { directoryPartition } from './directory-partition.ts';
import { insertOnce } from './insert.ts';
import { format } from './ledger/format.ts';
import { plain } from './ledger/keys.ts';
import { createPlaces, type StoredPlaces } from './places.ts';
import { put } from './put.ts';
import { allRows, under } from './ranges.ts';
import type { Properties, Table } from './table.ts';

/** One human in a partnership, whichever of their accounts wrote. */
export interface Known {
  readonly partnership: PartnershipId;
  readonly person: PersonId;
}
/** An account is its tenant and object id, never a name or an e-mail address. */
export interface AccountKey {
  readonly tenant: string;
  readonly object: string;
}
/** Where a message can be posted later. */
export interface ChatReference {
  readonly serviceUrl: string;
  readonly tenant: string;
  readonly conversation: string;
  readonly scope: 'personal' | 'channel' | 'group';
  readonly bot: string;
}
export interface TeamKey {
  readonly tenant: string;
  readonly team: string;
}

/** What is not one partnership's: who is who and where they can be reached, across tenants. */
export interface StoredDirectory extends StoredPlaces {
  whoIs(account: AccountKey): Promise<Known | null>;
  accountsOf(person: PersonId): Promise<readonly AccountKey[]>;
  /** The personal chat with this person, or null when the bot has none. */
  chatOf(person: PersonId): Promise<ChatReference | null>;
  rememberChat(person: PersonId, reference: ChatReference): Promise<void>;
  forgetChat(person: PersonId): Promise<void>;
  partnershipOfTeam(tenant: string, team: string): Promise<PartnershipId | null>;
  partnerships(): Promise<readonly PartnershipId[]>;
  /** The teams of a partnership are added to those it has. */
  addPartnership(id: PartnershipId, teams: readonly TeamKey[]): Promise<void>;
  /** An account belongs to one person; the last word counts. */
  addAccount(account: AccountKey, known: Known): Promise<void>;
  /** The same, unless the account is somebody's already. Whose it is afterwards. */
  claimAccount(account: AccountKey, known: Known): Promise<Known>;
  /** The team becomes this partnership's unless it has one. Which one it has afterwards. */
  claimTeam(team: TeamKey, partnership: PartnershipId): Promise<PartnershipId>;
  /** Nothing is sent to a tenant that stopped the bot, until it is heard from again. */
  stopTenant(tenant: string): Promise<void>;
  resumeTenant(tenant: string): Promise<void>;
  isStopped(tenant: string): Promise<boolean>;
}

const knownIn = ({ partnership, person }: Properties): Known => ({
  partnership: partnership as PartnershipId,
  person: person as PersonId,
});

export function createDirectory(table: Table): StoredDirectory {
  const get = async (key: string) => (await table.get(directoryPartition, key))?.properties ?? null;
  const set = (key: string, properties: Properties) =>
    put(table, directoryPartition, key, { format, ...properties });
  const identityKey = ({ tenant, object }: AccountKey) => `identity|${plain(tenant)}|${plain(object)}`;
  const accountKey = (person: PersonId, { tenant, object }: AccountKey) =>
    `account|${person}|${plain(tenant)}|${plain(object)}`;
  const teamKey = (tenant: string, team: string) => `team|${plain(tenant)}|${plain(team)}`;
  const reference = async (key: string): Promise<ChatReference | null> => {
    const found = await get(key);
    return typeof found?.reference === 'string' ? (JSON.parse(found.reference) as ChatReference) : null;
  };
  const remember = (key: string, where: ChatReference) => set(key, { reference: JSON.stringify(where) });
  const isStopped = async (tenant: string) => (await get(`tenant|${plain(tenant)}`))?.stopped === true;

  return {
    ...createPlaces(table),
    async whoIs(account) {
      const found = await get(identityKey(account));
      return found === null ? null : knownIn(found);
    },
    async accountsOf(person) {
      const rows = await allRows(table, directoryPartition, under(`account|${person}|`));
      const accounts = rows.map(({ properties }) => ({
        tenant: String(properties.tenant),
        object: String(properties.object),
      }));
      // An account given to somebody else since then is found by its identity, which is the truth.
      const owners = await Promise.all(accounts.map((account) => get(identityKey(account))));
      return accounts.filter((_, n) => owners[n]?.person === person);
    },
    chatOf: (person) => reference(`chat|${person}`),
    rememberChat: (person, chat) => remember(`chat|${person}`, chat),
    forgetChat: (person) => set(`chat|${person}`, { forgotten: true }),
    async partnershipOfTeam(tenant, team) {
      return ((await get(teamKey(tenant, team)))?.partnership ?? null) as PartnershipId | null;
    },
    async partnerships() {
      const rows = await allRows(table, directoryPartition, under('partnership|'));
      return rows.map(({ properties }) => properties.id as PartnershipId);
    },
    async addPartnership(id, teams) {
      await set(`partnership|${id}`, { id });
      for (const { tenant, team } of teams)
        await set(teamKey(tenant, team), { partnership: id, tenant, team });
    },
    async addAccount(account, { partnership, person }) {
      await set(accountKey(person, account), { ...account });
      await set(identityKey(account), { partnership, person });
    },
    async claimAccount(account, { partnership, person }) {
      const { row } = await insertOnce(table, directoryPartition, identityKey(account), {
        format,
        partnership,
        person,
      });
      const owner = knownIn(row.properties);
      if (owner.person === person) await set(accountKey(person, account), { ...account });
      return owner;
    },
    async claimTeam({ tenant, team }, partnership) {
      const properties = { format, partnership, tenant, team };
      const { row } = await insertOnce(table, directoryPartition, teamKey(tenant, team), properties);
      return row.properties.partnership as PartnershipId;
    },
    stopTenant: (tenant) => set(`tenant|${plain(tenant)}`, { stopped: true }),
    async resumeTenant(tenant) {
      if (await isStopped(tenant)) await set(`tenant|${plain(tenant)}`, { stopped: false });
    },
    isStopped,
  };
}

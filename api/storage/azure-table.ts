import {
  odata,
  TableClient,
  type TableServiceClientOptions,
  type TransactionAction,
} from '@azure/data-tables';
import { checkKey, checkRange, checkWrites, limits } from './limits.ts';
import { type Page, type Properties, type Row, StoreRefused, type Table, type Write } from './table.ts';

export type AzureAccount =
  | { readonly kind: 'connection string'; readonly connectionString: string }
  /** `https://{account}.table.core.windows.net`, signed in to as this machine's managed identity. */
  | { readonly kind: 'managed identity'; readonly endpoint: string; readonly clientId?: string };

/** For one call with the client's own repeats: explicit, because by default a call may wait for minutes. */
const callMs = 5_000;
/** The client repeats by itself, so any answer but the first may be to a repeat of what had been done. */
const retryOptions = { maxRetries: 2, retryDelayInMs: 100, maxRetryDelayInMs: 1_000 };
const defaultName = 'feedbackloop';

/** The store in Azure Table storage, for any number of processes. Makes the table when it is not there. */
export async function openAzureTable(account: AzureAccount, name = defaultName): Promise<Table> {
  const client = await clientFor(account, name);
  await client.createTable({ abortSignal: AbortSignal.timeout(callMs * 3) });
  return azureTable(client);
}

async function clientFor(account: AzureAccount, name: string): Promise<TableClient> {
  const options: TableServiceClientOptions = { retryOptions };
  if (account.kind === 'connection string') {
    const { connectionString } = account;
    // Plain HTTP only to this machine (Azurite): elsewhere the key and the data would travel readable.
    const allowInsecureConnection = /TableEndpoint=http:\/\/(127\.0\.0\.1|localhost)[:/]/i.test(
      connectionString,
    );
    return TableClient.fromConnectionString(connectionString, name, { ...options, allowInsecureConnection });
  }
  const { ManagedIdentityCredential } = await import('@azure/identity');
  const credential =
    account.clientId === undefined
      ? new ManagedIdentityCredential()
      : new ManagedIdentityCredential({ clientId: account.clientId });
  return new TableClient(account.endpoint, name, credential, options);
}

const soon = () => ({ abortSignal: AbortSignal.timeout(callMs) });

function azureTable(client: TableClient): Table {
  return {
    async get(partition, key) {
      checkKey(partition);
      checkKey(key);
      try {
        return toRow(await client.getEntity(partition, key, soon()));
      } catch (error) {
        if (codeOf(error) === 'ResourceNotFound') return null;
        throw understood(error);
      }
    },
    async range(partition, range): Promise<Page> {
      checkRange(partition, range);
      const filter = odata`PartitionKey eq ${partition} and RowKey ge ${range.from} and RowKey lt ${range.to}`;
      const pages = client.listEntities({ queryOptions: { filter }, ...soon() }).byPage({
        maxPageSize: range.limit ?? limits.pageRows,
        ...(range.continuation === undefined ? {} : { continuationToken: range.continuation }),
      });
      try {
        const { value, done } = await pages.next();
        if (done === true) return { rows: [], next: null };
        return { rows: value.map(toRow), next: value.continuationToken ?? null };
      } catch (error) {
        throw understood(error);
      }
    },
    async transact(partition, writes) {
      checkWrites(partition, writes);
      const actions = writes.map((write) => toAction(partition, write));
      try {
        const { subResponses } = await client.submitTransaction(actions, soon());
        // By position: the response names rows in escaped form, `|` as `%7C`.
        if (subResponses.length !== writes.length)
          throw new Error('The store answered to other writes than were asked.');
        const etags = writes.map((write, n) =>
          write.kind === 'delete' ? null : (subResponses[n]?.etag ?? null),
        );
        return { kind: 'committed', etags };
      } catch (error) {
        if (isConflict(error)) return { kind: 'conflict' };
        throw understood(error);
      }
    },
    close: async () => undefined,
  };
}

function toAction(partition: string, write: Write): TransactionAction {
  const keys = { partitionKey: partition, rowKey: write.key };
  switch (write.kind) {
    case 'insert':
      return ['create', { ...write.properties, ...keys }];
    case 'replace':
      return ['update', { ...write.properties, ...keys }, 'Replace', { etag: write.etag }];
    case 'delete':
      return ['delete', keys];
  }
}

const system = new Set(['partitionKey', 'rowKey', 'timestamp', 'etag', 'odata.metadata']);

function toRow(entity: Record<string, unknown>): Row {
  const own = Object.entries(entity).filter(([name]) => !system.has(name));
  return {
    key: String(entity.rowKey),
    etag: String(entity.etag),
    properties: Object.fromEntries(own) as Properties,
  };
}

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;

/** The service's code, which the client leaves sometimes in the error and sometimes in its body. */
const codeOf = (error: unknown): unknown =>
  field(error, 'code') ?? field(field(field(error, 'details'), 'odataError'), 'code');

const isConflict = (error: unknown): boolean =>
  [404, 409, 412].includes(Number(field(error, 'statusCode'))) &&
  codeOf(error) !== 'TableNotFound' &&
  codeOf(error) !== 'TableBeingDeleted';

/** 400, 401, 403, 413: another try ends the same way. */
function understood(error: unknown): unknown {
  const status = Number(field(error, 'statusCode'));
  if (![400, 401, 403, 413].includes(status)) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new StoreRefused(`Azure Table storage refused (${status} ${String(codeOf(error) ?? '')}): ${said}`, {
    cause: error,
  });
}

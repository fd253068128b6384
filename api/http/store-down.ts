import { StoreRefused, StoreSilent } from '#api/storage/table.ts';

/**
 * The store, or the way to it, failed; the same request may well succeed later. Clients of Azure throw errors
 * with a `statusCode`, networks with a `code`; a broken assumption of ours has neither (Node's own begin with ERR_).
 */
export function isStoreDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof StoreSilent || error instanceof StoreRefused) return true;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return typeof statusCode === 'number' || (typeof code === 'string' && !code.startsWith('ERR_'));
}

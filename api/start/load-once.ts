import type { PartnershipId, PersonId } from '#domain/ids.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import type { Change } from '#domain/request-service.ts';
import { entriesOf } from '../storage/registers.ts';
import type { Store } from '../storage/store.ts';

/** A partnership that comes ready made, with the accounts of its people and everything that has happened. */
export interface ReadyMade {
  readonly id: PartnershipId;
  readonly partnership: Partnership;
  readonly teams: readonly { readonly tenant: string; readonly team: string }[];
  accountOf(person: PersonId): { readonly tenant: string; readonly object: string } | null;
  replay(append: (change: Change) => Promise<void>): Promise<void>;
}

/**
 * Loads it into a store that has no partnership yet; otherwise leaves everything as it is. The partnership
 * is listed last, so that a start that was interrupted begins again: what was written is recognised.
 */
export async function loadOnce(store: Store, make: () => ReadyMade): Promise<void> {
  if ((await store.directory.partnerships()).length > 0) return;
  const { id, partnership, teams, accountOf, replay } = make();
  await store.registers(id).write(entriesOf(partnership));
  for (const person of partnership.people.keys()) {
    const account = accountOf(person);
    if (account !== null) await store.directory.addAccount(account, { partnership: id, person });
  }
  const ledger = store.ledger(id);
  await replay(async (change) => {
    await ledger.inTurn('background', async () => {
      if ((await ledger.done(change.id)) !== null) return;
      const { basis } = await ledger.load(change.requests.map((request) => request.number));
      const appended = await ledger.append(basis, change);
      if (appended.kind === 'moved on')
        throw new Error('Somebody else writes to a store that is being set up.');
    });
  });
  await store.directory.addPartnership(id, teams);
}

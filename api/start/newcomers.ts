import type { Newcomers } from '#bot/newcomers.ts';
import type { PartnershipId, PersonId } from '#domain/ids.ts';
import { idFromName } from '#domain/partnership/names.ts';
import { foundedPartnership } from '#domain/partnership/set-up.ts';
import { tailOf } from '../ids-from-names.ts';
import { entriesOf } from '../storage/registers.ts';
import type { Store } from '../storage/store.ts';

/** The bot's port over the store. */
export function newcomersOf({ newcomers, directory, registers }: Store): Newcomers {
  return {
    ask: newcomers.ask,
    asked: newcomers.asked,
    stranger: (partnership, { tenant, object, name }, at) =>
      newcomers.addStranger(partnership, { tenant, object, name, at }),
    /** The partnership is listed last, so that a set-up that was interrupted begins again. */
    async setUp(account, said) {
      const asked = await newcomers.asked(account);
      if (asked === null) return { kind: 'not asked' };
      const { team, channel } = asked;
      const fresh = idFromName(said.partnership, tailOf(`${channel.tenant} ${team}`)) as PartnershipId;
      const id = await directory.claimTeam({ tenant: channel.tenant, team }, fresh);
      if ((await directory.partnerships()).includes(id)) return { kind: 'taken' };
      const { tenant, object } = account;
      const person = idFromName(said.name, tailOf(`${id} ${tenant} ${object}`)) as PersonId;
      const known = await directory.claimAccount({ tenant, object }, { partnership: id, person });
      if (known.partnership !== id) return { kind: 'taken' };
      const founder = {
        id: known.person,
        access: tenant === channel.tenant ? ('member' as const) : ('external' as const),
      };
      await registers(id).write(entriesOf(foundedPartnership(said, founder, tailOf)));
      await directory.rememberConversation(channel, team);
      await directory.rememberChannel(id, channel, team);
      await directory.addPartnership(id, []);
      await newcomers.answered(account);
      return { kind: 'set up', partnership: id };
    },
  };
}

import type { Partnership } from '#domain/partnership/people.ts';

/** Another process's change of the registers (people, groups, policy) is seen here after this long, in ms. */
const freshFor = 30_000;

/**
 * The registers of a partnership, read at most every half minute: who is who changes seldom, and every
 * command and page needs it. `forget` after a change of our own.
 */
export function rememberRegisters(read: () => Promise<Partnership | null>, clock: () => number) {
  let last: { readonly at: number; readonly partnership: Promise<Partnership | null> } | null = null;
  return {
    async current(): Promise<Partnership> {
      if (last === null || clock() - last.at > freshFor) {
        const partnership = read();
        const reading = { at: clock(), partnership };
        last = reading;
        partnership.catch(() => {
          if (last === reading) last = null;
        });
      }
      const partnership = await last.partnership;
      if (partnership === null)
        throw new Error('The partnership has no registers. Load or set them up first.');
      return partnership;
    },
    forget() {
      last = null;
    },
  };
}

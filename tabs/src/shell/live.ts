import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Changes, LogPage } from '#api/contract/reads.ts';
import { sayChanged } from './say-changed.ts';
import { keys, useSession } from './session.ts';

const pauseAfterFault = 5_000;

/** One long poll for the window: whatever others change is read again, and said once. */
export function useLive(): void {
  const { api, root, partnership, say, actedOn } = useSession();
  const queries = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    const again = (queryKey: readonly string[]) => void queries.invalidateQueries({ queryKey });
    const everything = () => {
      again(keys.log(partnership.id));
      again(['detail', partnership.id]);
    };

    /** Where to listen from. What was read before it was known may have missed a change in between. */
    async function start(): Promise<number> {
      const { sequence } = await api.read<LogPage>(`${root}/requests?limit=1`, stop.signal);
      const shown = queries.getQueriesData<LogPage>({ queryKey: keys.log(partnership.id) });
      if (shown.some(([, page]) => page !== undefined && page.sequence !== sequence))
        again(keys.log(partnership.id));
      again(['detail', partnership.id]);
      return sequence;
    }

    async function listen() {
      let after: number | null = null;
      while (!stop.signal.aborted) {
        try {
          after ??= await start();
          const changes: Changes = await api.read<Changes>(`${root}/changes?after=${after}`, stop.signal);
          after = changes.sequence;
          if (changes.reload) everything();
          else if (changes.numbers.length > 0) {
            again(keys.log(partnership.id));
            for (const number of changes.numbers) again(keys.detail(partnership.id, number));
            const byOthers = changes.numbers.filter((number) => !actedOn.current.has(number));
            if (byOthers.length > 0) say(sayChanged(byOthers));
          }
        } catch {
          // Unreachable or stopped: ask again from the same place, so that nothing is missed.
          await new Promise((resolve) => setTimeout(resolve, pauseAfterFault));
        }
      }
    }

    void listen();
    return () => stop.abort();
  }, [api, root, partnership.id, say, actedOn, queries]);
}

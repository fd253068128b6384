import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LogPage, RequestRow } from '#api/contract/reads.ts';
import { keys, useSession } from '../shell/session.ts';

export const pageSize = 100;

/**
 * The rows of one view, fetched a page at a time as they come into sight.
 * @param query what to ask of the API, without offset and limit
 */
export function useLog(query: string) {
  const { api, root, partnership } = useSession();
  const [inSight, setInSight] = useState<readonly [number, number]>([0, 0]);
  const page = (index: number) => ({
    queryKey: [...keys.log(partnership.id), query, index],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      api.read<LogPage>(`${root}/requests?${query}&offset=${index * pageSize}&limit=${pageSize}`, signal),
  });
  const first = useQuery({ ...page(0), placeholderData: keepPreviousData });
  const further = Array.from({ length: inSight[1] - inSight[0] + 1 }, (_, i) => inSight[0] + i).filter(
    (index) => index > 0 && index * pageSize < (first.data?.total ?? 0),
  );
  const pages = useQueries({ queries: further.map(page) });
  const rowAt = (index: number): RequestRow | null => {
    const at = Math.floor(index / pageSize);
    const data = at === 0 ? first.data : pages[further.indexOf(at)]?.data;
    return data?.rows[index - at * pageSize] ?? null;
  };
  /** Tells which rows can be seen; their pages are fetched if they are not here. */
  const see = (from: number, to: number) => {
    const next = [Math.floor(from / pageSize), Math.floor(to / pageSize)] as const;
    if (next[0] !== inSight[0] || next[1] !== inSight[1]) setInSight(next);
  };
  return { first, rowAt, see };
}
export type Log = ReturnType<typeof useLog>;

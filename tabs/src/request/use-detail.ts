import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RequestDetail } from '#api/contract/reads.ts';
import { keys, useSession } from '../shell/session.ts';

/** One request as its page shows it; read again whenever somebody changes it. */
export function useDetail(number: string) {
  const { api, root, partnership } = useSession();
  return useQuery({
    queryKey: keys.detail(partnership.id, number),
    queryFn: ({ signal }) => api.read<RequestDetail>(`${root}/requests/${number}`, signal),
  });
}

/** Reads a request now, whatever is already here. @throws FaultError */
export function useReadAgain(): (number: string) => Promise<RequestDetail> {
  const { api, root, partnership } = useSession();
  const queries = useQueryClient();
  return useCallback(
    (number) =>
      queries.fetchQuery({
        queryKey: keys.detail(partnership.id, number),
        queryFn: ({ signal }) => api.read<RequestDetail>(`${root}/requests/${number}`, signal),
        staleTime: 0,
      }),
    [api, root, partnership.id, queries],
  );
}

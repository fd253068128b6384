import { useQuery } from '@tanstack/react-query';
import { createContext, type RefObject, use } from 'react';
import type { Me, People } from '#api/contract/reads.ts';
import type { Api } from '../api-client.ts';
import type { Host } from './host.ts';

/** Where the log was left, so that going back returns to the same row. */
export interface Place {
  readonly address: string;
  readonly scroll: number;
  readonly number: string;
}

/** Who is here, in which partnership, and how to reach the API for it. */
export interface Session {
  readonly host: Host;
  readonly api: Api;
  readonly me: Me['person'];
  readonly partnership: { readonly id: string; readonly name: string };
  readonly partnerships: Me['partnerships'];
  /** `/partnerships/{p}`, before every path of this partnership. */
  readonly root: string;
  readonly place: RefObject<Place | null>;
  choosePartnership(id: string): void;
  /** Only where people are chosen rather than signed in by Teams. */
  readonly leave: (() => void) | null;
  say(sentence: string): void;
  /** Requests this window has just acted on: news of them would talk over what was said about the act. */
  readonly actedOn: RefObject<Set<string>>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession outside SignedIn.');
  return session;
}

export const keys = {
  log: (partnership: string) => ['log', partnership] as const,
  detail: (partnership: string, number: string) => ['detail', partnership, number] as const,
  people: (partnership: string) => ['people', partnership] as const,
};

/** People, agencies, forums and data sets of this partnership; they change seldom. */
export function usePeople(wanted = true) {
  const { api, root, partnership } = useSession();
  return useQuery({
    queryKey: keys.people(partnership.id),
    queryFn: ({ signal }) => api.read<People>(`${root}/people`, signal),
    staleTime: 600_000,
    enabled: wanted,
  });
}

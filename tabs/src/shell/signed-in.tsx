import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { Me } from '#api/contract/reads.ts';
import { createApi, FaultError } from '../api-client.ts';
import { Announcer } from './announcer.tsx';
import { Failed } from './failed.tsx';
import { type Host, keepToken } from './host.ts';
import { type Place, type Session, SessionContext } from './session.ts';

const ChoosePerson = lazy(() => import('./choose-person.tsx'));
const partnershipKey = 'feedback-loop.partnership';

/** Finds out who is here before anything is shown; in a plain browser, by asking. */
export function SignedIn({ host, children }: { host: Host; children: ReactNode }) {
  const queries = useQueryClient();
  const chooseAgain = useRef<() => void>(() => undefined);
  const [api] = useState(() =>
    createApi(
      (refresh) => host.token(refresh),
      () => chooseAgain.current(),
    ),
  );
  const me = useQuery({ queryKey: ['me'], queryFn: ({ signal }) => api.read<Me>('/me', signal) });
  const [chosen, setChosen] = useState(() => localStorage.getItem(partnershipKey));
  const [sentence, setSentence] = useState('');
  const place = useRef<Place | null>(null);
  const actedOn = useRef(new Set<string>());

  const start = useCallback(
    (token: string | null) => {
      keepToken(token);
      queries.clear();
      void me.refetch();
    },
    [queries, me.refetch],
  );

  // In Teams a refusal is said where it happened; where people are chosen, one chooses again.
  chooseAgain.current = () => {
    if (host.kind === 'browser' && me.data !== undefined) start(null);
  };

  const session = useMemo<Session | null>(() => {
    const partnerships = me.data?.partnerships ?? [];
    const partnership = partnerships.find(({ id }) => id === chosen) ?? partnerships[0];
    if (!me.data || !partnership) return null;
    return {
      host,
      api,
      me: me.data.person,
      partnership,
      partnerships,
      root: `/partnerships/${partnership.id}`,
      place,
      choosePartnership: (id) => {
        localStorage.setItem(partnershipKey, id);
        setChosen(id);
      },
      leave: host.kind === 'browser' ? () => start(null) : null,
      say: setSentence,
      actedOn,
    };
  }, [me.data, chosen, host, api, start]);

  if (session !== null)
    return (
      <SessionContext value={session}>
        {children}
        <Announcer sentence={sentence} />
      </SessionContext>
    );
  if (me.isPending || me.isFetching) return null;
  if (host.kind === 'browser' && isSignedOut(me.error))
    return (
      <Suspense>
        <ChoosePerson onToken={start} />
      </Suspense>
    );
  if (me.data)
    return (
      <Failed
        title="You are not in a partnership yet."
        detail="Ask the person who runs Feedback Loop in your area to add you. Nothing else is needed."
      />
    );
  return (
    <Failed title="We couldn’t sign you in." detail={me.error.message} again={() => void me.refetch()} />
  );
}

const isSignedOut = (error: Error | null) => error instanceof FaultError && error.fault.kind === 'signed out';

import { lazy, Suspense, useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { LogPage } from '../log/log-page.tsx';
import { PageSkeleton } from '../request/page-skeleton.tsx';
import { InAppLink } from '../words/in-app-link.tsx';
import { addressOf } from './deep-link.ts';
import { Failed } from './failed.tsx';
import { useLive } from './live.ts';
import { useSession } from './session.ts';

const RequestPage = lazy(() => import('../request/request-page.tsx'));
const FocusKeeper = lazy(() => import('./focus-keeper.tsx'));
const Foot = lazy(() => import('./foot.tsx'));
const AskDialog = lazy(() => import('../ask/ask-dialog.tsx'));

export function Pages() {
  useLive();
  useDeepLink();
  const { leave, partnerships } = useSession();
  const [path] = useLocation();
  const [dialogs, setDialogs] = useState(false);
  if (!dialogs && path !== '/requests') setDialogs(true);
  return (
    <>
      <Switch>
        <Route path="/requests/:number">
          {({ number }) => (
            <Suspense fallback={<PageSkeleton />}>
              <RequestPage key={number} number={number.toUpperCase()} />
            </Suspense>
          )}
        </Route>
        <Route path="/requests">
          <LogPage />
        </Route>
        <Route path="/ask">
          <LogPage />
          <Suspense>
            <AskDialog />
          </Suspense>
        </Route>
        <Route path="/">
          <Redirect to="/requests" replace />
        </Route>
        <Route>
          <Failed
            title="There is no such page."
            detail="The link may be old. The log has every request."
            way={<InAppLink to="/requests">See all requests</InAppLink>}
          />
        </Route>
      </Switch>
      {dialogs && (
        <Suspense>
          <FocusKeeper />
        </Suspense>
      )}
      {(leave !== null || partnerships.length > 1) && (
        <Suspense>
          <Foot />
        </Suspense>
      )}
    </>
  );
}

/** A card or notification leads straight to its request. */
function useDeepLink() {
  const { host } = useSession();
  const [, navigate] = useLocation();
  useEffect(() => {
    const address = addressOf(host.subPage);
    if (address !== null) navigate(address, { replace: true });
  }, [host, navigate]);
}

import { type RefObject, useEffect, useRef } from 'react';
import { signIn } from '../server.ts';
import { useSession } from '../shell/session.ts';
import type { ThemeName } from '../themes.ts';
import { contextOf, type FrameRequest, initialized, isFrameRequest, pageIn } from './teams-protocol.ts';

/** Plays Teams for teams-js in the frame: answers what it asks, and tells it when the theme changes. */
export function useTeamsHost(
  frame: RefObject<HTMLIFrameElement | null>,
  place: { readonly theme: ThemeName; readonly inChannel: boolean; readonly path: string },
  onShared: (link: string) => void,
): void {
  const session = useSession();
  const now = useRef({ session, place, onShared });
  now.current = { session, place, onShared };
  const listening = useRef(new Set<string>());

  useEffect(() => {
    const say = (data: object) => frame.current?.contentWindow?.postMessage(data, window.location.origin);
    const answer = async ({ func, args }: FrameRequest): Promise<readonly unknown[] | null> => {
      const { session, place, onShared } = now.current;
      switch (func) {
        case 'initialize':
          listening.current.clear();
          return initialized;
        case 'getContext':
          return [contextOf(session.me, session.view, place)];
        case 'authentication.getAuthToken':
          return signIn(session.me.id).then(
            (token) => [true, token],
            (fault: Error) => [false, fault.message],
          );
        case 'registerHandler':
          listening.current.add(String(args[0]));
          return null;
        case 'executeDeepLink':
          session.openLink(String(args[0]));
          return [true];
        case 'pages.navigateToApp':
        case 'pages.currentApp.navigateTo':
          session.go({ kind: 'tab', path: pageIn(args) });
          return [true];
        case 'shareDeepLink':
          onShared(`${window.location.origin}/#/as/-/tab/${String(args[0]).replace(/^\/+/, '')}`);
          return null;
        default:
          return null;
      }
    };
    const onMessage = async (event: MessageEvent<unknown>) => {
      if (event.source !== frame.current?.contentWindow || event.origin !== window.location.origin) return;
      if (!isFrameRequest(event.data)) return;
      const { id, uuidAsString } = event.data;
      const args = await answer(event.data);
      if (args) say({ id, uuidAsString, args });
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [frame]);

  useEffect(() => {
    if (!listening.current.has('themeChange')) return;
    frame.current?.contentWindow?.postMessage(
      { func: 'themeChange', args: [place.theme] },
      window.location.origin,
    );
  }, [frame, place.theme]);
}

import { makeStyles, Toast, ToastTitle, tokens, useToastController } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { toasterId } from '../App.tsx';
import { useSession } from '../shell/session.ts';
import type { ThemeName } from '../themes.ts';
import { useTeamsHost } from './use-teams-host.ts';

const useStyles = makeStyles({
  frame: {
    flex: 1,
    width: '100%',
    minHeight: 0,
    border: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (min-width: 700px)': { borderTopLeftRadius: tokens.borderRadiusXLarge },
  },
});

export interface TabFrameProps {
  /** The tab's own path, without a slash at the front. */
  readonly path: string;
  readonly inChannel: boolean;
  readonly theme: ThemeName;
  /** The tab has gone to another of its pages. */
  readonly onMoved: (path: string) => void;
}

const base = '/tab/';
const pathIn = (frame: Window): string | null => {
  const { pathname, search } = frame.location;
  return pathname.startsWith(base) ? `${pathname.slice(base.length)}${search}` : null;
};

/** The app's tab in its frame, on the same origin, with this page as its Teams. */
export function TabFrame({ path, inChannel, theme, onMoved }: TabFrameProps) {
  const styles = useStyles();
  const { view, openLink } = useSession();
  const open = useRef(openLink);
  open.current = openLink;
  const frame = useRef<HTMLIFrameElement>(null);
  const first = useRef(base + path);
  const moved = useRef(onMoved);
  moved.current = onMoved;
  const { dispatchToast } = useToastController(toasterId);
  useTeamsHost(frame, { theme, inChannel, path }, (link) => {
    void navigator.clipboard.writeText(link);
    dispatchToast(
      <Toast>
        <ToastTitle>Link copied</ToastTitle>
      </Toast>,
      { intent: 'success' },
    );
  });

  useEffect(() => {
    const inside = frame.current?.contentWindow;
    const at = inside ? pathIn(inside) : null;
    if (inside && at !== null && at !== path) inside.location.assign(base + path);
  }, [path]);

  /** The Teams client keeps its own links to itself, even those that ask for a new window. */
  const keepLinks = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link?.hostname !== 'teams.microsoft.com') return;
    event.preventDefault();
    open.current(link.href);
  };
  const follow = () => {
    const inside = frame.current?.contentWindow as (Window & { navigation?: EventTarget }) | null | undefined;
    inside?.document.addEventListener('click', keepLinks);
    inside?.navigation?.addEventListener('navigatesuccess', () => {
      const at = pathIn(inside);
      if (at !== null) moved.current(at);
    });
  };
  return (
    <iframe ref={frame} className={styles.frame} title={view.bot.name} src={first.current} onLoad={follow} />
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { Spot } from '../address.ts';
import { ExtensionProvider } from '../extension/ExtensionProvider.tsx';
import { TabFrame } from '../frame/TabFrame.tsx';
import { personOf } from '../people.ts';
import { Channel } from '../places/Channel.tsx';
import { Chat } from '../places/Chat.tsx';
import type { View } from '../server.ts';
import type { ThemeName } from '../themes.ts';
import { Rail } from './Rail.tsx';
import { SidePane } from './SidePane.tsx';
import { Session } from './session.ts';
import { TopBar } from './TopBar.tsx';
import { useNews } from './use-news.tsx';
import { useOpenLink } from './use-open-link.ts';

export interface StageProps {
  readonly view: View;
  readonly offline: boolean;
  readonly me: string;
  readonly spot: Spot;
  readonly onGo: (next: Spot) => void;
  readonly onReplace: (next: Spot) => void;
  readonly onBe: (person: string, spot?: Spot) => void;
  readonly onMore: () => void;
  readonly theme: ThemeName;
  readonly onTheme: (next: ThemeName) => void;
}

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'grid',
    gridTemplateColumns: '68px auto minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateAreas: '"top top top" "rail side main"',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 699px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto minmax(0, 1fr) auto',
      gridTemplateAreas: '"top" "main" "rail"',
    },
  },
  main: { gridArea: 'main', minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** The page for one person: bar, rail, and the place they are in. */
export function Stage(props: StageProps) {
  const { view, me: myId, spot, onGo, onBe } = props;
  const styles = useStyles();
  const openLink = useOpenLink(onGo);
  const me = personOf(view, myId);
  const session = useMemo(
    () => (me ? { view, me, openLink, go: onGo, be: onBe } : null),
    [view, me, openLink, onGo, onBe],
  );
  useNews(view, myId, onBe);
  if (!session) return null;

  const frame = (path: string, inChannel: boolean): ReactNode => (
    <TabFrame
      key={`${myId} ${inChannel}`}
      path={path}
      inChannel={inChannel}
      theme={props.theme}
      onMoved={(to) => props.onReplace({ kind: inChannel ? 'channel tab' : 'tab', path: to })}
    />
  );
  return (
    <Session.Provider value={session}>
      <ExtensionProvider key={myId}>
        <div className={styles.page}>
          <TopBar {...props} />
          <Rail spot={spot} onGo={onGo} />
          {spot.kind === 'tab' ? null : <SidePane spot={spot} />}
          <main className={styles.main}>
            {spot.kind === 'chat' ? (
              <Chat key={myId} onMore={props.onMore} />
            ) : spot.kind === 'tab' ? (
              frame(spot.path, false)
            ) : (
              <Channel
                key={myId}
                message={spot.kind === 'channel' ? spot.message : null}
                tab={spot.kind === 'channel tab' ? frame(spot.path, true) : null}
                onMore={props.onMore}
              />
            )}
          </main>
        </div>
      </ExtensionProvider>
    </Session.Provider>
  );
}

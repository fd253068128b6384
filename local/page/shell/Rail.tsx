import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowRepeatAllFilled,
  ArrowRepeatAllRegular,
  ChatFilled,
  ChatRegular,
  PeopleTeamFilled,
  PeopleTeamRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Spot } from '../address.ts';
import { useSession } from './session.ts';

const useStyles = makeStyles({
  rail: {
    gridArea: 'rail',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 4px',
    '@media (max-width: 699px)': {
      flexDirection: 'row',
      justifyContent: 'space-around',
      padding: '2px 4px',
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  item: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    minWidth: '60px',
    padding: '8px 2px 6px',
    border: 0,
    background: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    font: `400 10px / 14px ${tokens.fontFamilyBase}`,
    cursor: 'pointer',
    '& svg': { fontSize: '24px' },
    ':hover': { color: tokens.colorBrandForeground1, backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: 600,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-2px',
      top: '10px',
      bottom: '10px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (max-width: 699px)': {
        left: '30%',
        right: '30%',
        top: 0,
        bottom: 'auto',
        width: 'auto',
        height: '3px',
      },
    },
  },
  count: { position: 'absolute', top: '4px', right: '8px' },
});

export function Rail({ spot, onGo }: { readonly spot: Spot; readonly onGo: (next: Spot) => void }) {
  const styles = useStyles();
  const { view, me } = useSession();
  const item = (label: string, to: Spot, here: boolean, icon: ReactNode, unread: number) => (
    <button
      type="button"
      className={mergeClasses(styles.item, here && styles.here)}
      aria-current={here ? 'page' : undefined}
      onClick={() => onGo(to)}
    >
      {icon}
      {label}
      {unread > 0 ? (
        <CounterBadge
          className={styles.count}
          count={unread}
          size="small"
          color="danger"
          aria-label={`${unread} new`}
        />
      ) : null}
    </button>
  );
  const at = spot.kind;
  const inTeam = at === 'channel' || at === 'channel tab';
  return (
    <nav className={styles.rail} aria-label="Apps">
      {item(
        'Chat',
        { kind: 'chat' },
        at === 'chat',
        at === 'chat' ? <ChatFilled /> : <ChatRegular />,
        me.unread,
      )}
      {item(
        'Teams',
        { kind: 'channel', message: null },
        inTeam,
        inTeam ? <PeopleTeamFilled /> : <PeopleTeamRegular />,
        view.channel.unread,
      )}
      {item(
        'Feedback Loop',
        { kind: 'tab', path: '' },
        at === 'tab',
        at === 'tab' ? <ArrowRepeatAllFilled /> : <ArrowRepeatAllRegular />,
        0,
      )}
    </nav>
  );
}

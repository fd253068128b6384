import { Avatar, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRepeatAllFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Spot } from '../address.ts';
import { useSession } from './session.ts';
import { TryIt } from './TryIt.tsx';

const useStyles = makeStyles({
  pane: {
    gridArea: 'side',
    width: '292px',
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    padding: '14px 12px',
    '@media (max-width: 1099px)': { display: 'none' },
  },
  heading: { margin: '0 8px 12px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    minWidth: 0,
    padding: '8px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: `400 14px / 20px ${tokens.fontFamilyBase}`,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  channel: { paddingLeft: '50px' },
  here: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    fontWeight: tokens.fontWeightSemibold,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column' },
  last: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
  },
  team: { display: 'flex', alignItems: 'center', gap: '10px', padding: '8px' },
});

/** Teams' list beside the rail, on wide screens: where else one could be, and what to try. */
export function SidePane({ spot }: { readonly spot: Spot }) {
  const styles = useStyles();
  const { view, go } = useSession();
  const chat = spot.kind === 'chat';
  const row = (to: Spot, here: boolean, inside: ReactNode, indented: boolean) => (
    <button
      type="button"
      className={mergeClasses(styles.row, indented && styles.channel, here && styles.here)}
      aria-current={here ? 'page' : undefined}
      onClick={() => go(to)}
    >
      {inside}
    </button>
  );
  const last = view.chat.messages.at(-1);
  const lastWords = last ? last.text.split('\n')[0] || last.summary || 'Card' : 'No messages yet';
  return (
    <aside className={styles.pane} aria-label={chat ? 'Chats' : 'Teams and channels'}>
      <h2 className={styles.heading}>{chat ? 'Chat' : 'Teams'}</h2>
      {chat ? (
        row(
          { kind: 'chat' },
          true,
          <>
            <Avatar icon={<ArrowRepeatAllFilled />} shape="square" color="brand" aria-hidden />
            <span className={styles.words}>
              <span>{view.bot.name}</span>
              <Text size={200} className={styles.last}>
                {lastWords.replace(/\*\*|<\/?at>/g, '')}
              </Text>
            </span>
          </>,
          false,
        )
      ) : (
        <>
          <div className={styles.team}>
            <Avatar name={view.team.name} initials="TB" shape="square" color="forest" aria-hidden />
            <Text weight="semibold">{view.team.name}</Text>
          </div>
          {row({ kind: 'channel', message: null }, true, view.channel.name, true)}
        </>
      )}
      <TryIt />
    </aside>
  );
}

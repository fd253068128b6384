import { Avatar, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRepeatAllFilled } from '@fluentui/react-icons';
import { personOf } from '../people.ts';
import type { ViewMessage } from '../server.ts';
import { useSession } from '../shell/session.ts';
import { showTime } from '../time.ts';
import { MessageBody } from './MessageBody.tsx';
import { MessageMenu } from './MessageMenu.tsx';

const useStyles = makeStyles({
  message: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    columnGap: '10px',
    rowGap: '2px',
    alignItems: 'start',
    padding: '8px 12px 8px 16px',
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 699px)': { paddingInline: '10px', columnGap: '8px', alignItems: 'center' },
    '@media (hover: hover)': {
      '& .fl-menu': { opacity: 0 },
      ':hover .fl-menu, :focus-within .fl-menu, & .fl-menu[data-open=true]': { opacity: 1 },
    },
  },
  found: { boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}` },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    gap: '2px 8px',
    paddingRight: '36px',
    minHeight: '20px',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  body: {
    gridColumn: '2',
    marginTop: '-11px',
    minWidth: 0,
    '@media (max-width: 699px)': { gridColumn: '1 / -1', marginTop: '4px' },
  },
});

export interface MessageProps {
  readonly message: ViewMessage;
  readonly found?: boolean;
}

/** A post or reply in the channel, or a line of a chat. */
export function Message({ message, found = false }: MessageProps) {
  const styles = useStyles();
  const { view } = useSession();
  const writer = message.writer === null ? null : personOf(view, message.writer);
  const name = writer?.name ?? view.bot.name;
  return (
    <article
      id={`message-${message.id}`}
      className={mergeClasses(styles.message, found && styles.found)}
      aria-label={`${name}, ${showTime(message.at, new Date())}`}
    >
      {writer ? (
        <Avatar name={name} size={32} color="colorful" aria-hidden />
      ) : (
        <Avatar icon={<ArrowRepeatAllFilled />} shape="square" size={32} color="brand" aria-hidden />
      )}
      <div>
        <div className={styles.head}>
          <Text weight="semibold">
            {name}
            {writer?.guest ? ' (Guest)' : ''}
          </Text>
          <Text size={200} className={styles.quiet}>
            {showTime(message.at, new Date())}
            {message.edited && !message.deleted ? ' · Updated' : ''}
          </Text>
        </div>
      </div>
      <div className={styles.body}>
        <MessageBody message={message} />
      </div>
      {message.deleted ? null : <MessageMenu message={message} />}
    </article>
  );
}

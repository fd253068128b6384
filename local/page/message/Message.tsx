import { Avatar, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRepeatAllFilled } from '@fluentui/react-icons';
import { personOf } from '../people.ts';
import type { ViewMessage } from '../server.ts';
import { useSession } from '../shell/session.ts';
import { showTime } from '../time.ts';
import { MessageCard } from './MessageCard.tsx';
import { MessageMenu } from './MessageMenu.tsx';
import { RichText } from './RichText.tsx';

const useStyles = makeStyles({
  message: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    gap: '10px',
    padding: '8px 12px 8px 16px',
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 699px)': { paddingInline: '10px', gap: '8px' },
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
  body: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '2px' },
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
        <div className={styles.body}>
          {message.deleted ? (
            <Text italic className={styles.quiet}>
              This message has been deleted.
            </Text>
          ) : null}
          {message.text === '' ? null : <RichText text={message.text} plain={writer !== null} />}
          {message.cards.map((card, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cards of a message have no other name
            <MessageCard key={index} message={message} card={card} />
          ))}
        </div>
      </div>
      {message.deleted ? null : <MessageMenu message={message} />}
    </article>
  );
}

import { Avatar, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRepeatAllFilled } from '@fluentui/react-icons';
import type { ViewMessage } from '../server.ts';
import { useSession } from '../shell/session.ts';
import { showTime } from '../time.ts';
import { MessageBody } from './MessageBody.tsx';
import { MessageMenu } from './MessageMenu.tsx';

const useStyles = makeStyles({
  line: {
    position: 'relative',
    display: 'flex',
    gap: '10px',
    paddingRight: '40px',
    '@media (max-width: 699px)': { paddingRight: 0 },
    '@media (hover: hover)': {
      '& .fl-menu': { opacity: 0 },
      ':hover .fl-menu, :focus-within .fl-menu, & .fl-menu[data-open=true]': { opacity: 1 },
    },
  },
  own: { flexDirection: 'row-reverse', paddingRight: 0, paddingLeft: '72px' },
  avatar: { flex: 'none', marginTop: '18px', '@media (max-width: 699px)': { display: 'none' } },
  words: { minWidth: 0, flex: '0 1 auto', display: 'flex', flexDirection: 'column', gap: '2px' },
  theirs: { flex: 1 },
  head: {
    display: 'flex',
    gap: '8px',
    alignItems: 'baseline',
    paddingInline: '2px',
    color: tokens.colorNeutralForeground3,
  },
  headOwn: { justifyContent: 'flex-end' },
  bubble: {
    width: 'fit-content',
    maxWidth: '560px',
    padding: '8px 14px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  bubbleOwn: { marginLeft: 'auto', backgroundColor: tokens.colorBrandBackground2, boxShadow: 'none' },
});

/** A line of a chat: the reader's own at the right, the bot's at the left, as Teams shows them. */
export function ChatLine({ message }: { readonly message: ViewMessage }) {
  const styles = useStyles();
  const { view } = useSession();
  const own = message.writer !== null;
  const time = showTime(message.at, new Date());
  return (
    <article
      className={mergeClasses(styles.line, own && styles.own)}
      aria-label={`${own ? 'You' : view.bot.name}, ${time}`}
    >
      {own ? null : (
        <Avatar
          className={styles.avatar}
          icon={<ArrowRepeatAllFilled />}
          shape="square"
          color="brand"
          aria-hidden
        />
      )}
      <div className={mergeClasses(styles.words, !own && styles.theirs)}>
        <div className={mergeClasses(styles.head, own && styles.headOwn)}>
          {own ? null : <Text size={200}>{view.bot.name}</Text>}
          <Text size={200}>
            {time}
            {message.edited && !message.deleted ? ' · Updated' : ''}
          </Text>
        </div>
        <MessageBody message={message} textClass={mergeClasses(styles.bubble, own && styles.bubbleOwn)} />
      </div>
      {message.deleted || own ? null : <MessageMenu message={message} />}
    </article>
  );
}

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ViewMessage } from '../server.ts';
import { MessageCard } from './MessageCard.tsx';
import { RichText } from './RichText.tsx';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What a message says, then its cards. `textClass` puts the words into a bubble. */
export function MessageBody({
  message,
  textClass = '',
}: {
  readonly message: ViewMessage;
  readonly textClass?: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.body}>
      {message.deleted ? (
        <Text italic className={styles.quiet}>
          This message has been deleted.
        </Text>
      ) : null}
      {message.text === '' ? null : (
        <div className={textClass}>
          <RichText text={message.text} mentions={message.mentions} plain={message.writer !== null} />
        </div>
      )}
      {message.cards.map((card, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards of a message have no other name
        <MessageCard key={index} message={message} card={card} />
      ))}
    </div>
  );
}

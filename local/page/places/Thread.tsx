import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowReplyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Composer } from '../composer/Composer.tsx';
import { Message } from '../message/Message.tsx';
import type { ViewMessage } from '../server.ts';

const useStyles = makeStyles({
  thread: {
    padding: '6px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  replies: { marginTop: '4px', paddingTop: '4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  earlier: { marginLeft: '52px' },
  reply: { padding: '4px 16px 6px 52px', '@media (max-width: 699px)': { padding: '4px 10px 6px' } },
});

const shownReplies = 4;

/** A post with its replies; the oldest of many fold away, unless one of them is looked for. */
export function Thread({
  messages,
  found,
}: {
  readonly messages: readonly ViewMessage[];
  readonly found: string | null;
}) {
  const styles = useStyles();
  const [post, ...replies] = messages;
  const [all, setAll] = useState(() => replies.some(({ id }) => id === found));
  const [writing, setWriting] = useState(false);
  if (!post) return null;
  const hidden = all ? 0 : Math.max(0, replies.length - shownReplies);
  return (
    <div className={styles.thread}>
      <Message message={post} found={post.id === found} />
      {replies.length > 0 ? (
        <div className={styles.replies}>
          {hidden > 0 ? (
            <Button
              size="small"
              appearance="transparent"
              className={styles.earlier}
              onClick={() => setAll(true)}
            >
              {hidden === 1 ? 'Show 1 earlier reply' : `Show ${hidden} earlier replies`}
            </Button>
          ) : null}
          {replies.slice(hidden).map((reply) => (
            <Message key={reply.id} message={reply} found={reply.id === found} />
          ))}
        </div>
      ) : null}
      <div className={styles.reply}>
        {writing ? (
          <Composer
            in="channel"
            root={post.root ?? post.id}
            placeholder="Reply"
            autoFocus
            onSent={() => setWriting(false)}
          />
        ) : (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowReplyRegular />}
            onClick={() => setWriting(true)}
          >
            Reply
          </Button>
        )}
      </div>
    </div>
  );
}

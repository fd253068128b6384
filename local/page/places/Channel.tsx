import { Avatar, Button, Tab, TabList, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Composer } from '../composer/Composer.tsx';
import type { ViewMessage } from '../server.ts';
import { useSession } from '../shell/session.ts';
import { usePlaceStyles } from './place-styles.ts';
import { Thread } from './Thread.tsx';
import { useRead } from './use-read.ts';
import { lastOf, useScroll } from './use-scroll.ts';

/** Threads in the order of their first post. */
function byThread(messages: readonly ViewMessage[]): readonly (readonly ViewMessage[])[] {
  const threads = new Map<string, ViewMessage[]>();
  for (const message of messages) {
    const root = message.root ?? message.id;
    threads.set(root, [...(threads.get(root) ?? []), message]);
  }
  return [...threads.values()];
}

export interface ChannelProps {
  /** A message to bring into view. */
  readonly message: string | null;
  /** The app's tab, when that is chosen instead of the posts. */
  readonly tab: ReactNode;
  readonly onMore: () => void;
}

export function Channel({ message, tab, onMore }: ChannelProps) {
  const styles = usePlaceStyles();
  const { view, go } = useSession();
  return (
    <section className={styles.place} aria-label={`Channel ${view.channel.name}`}>
      <header className={styles.head}>
        <Avatar name={view.team.name} shape="square" size={36} color="forest" initials="TB" aria-hidden />
        <div className={styles.names}>
          <h1 className={styles.title}>{view.channel.name}</h1>
          <Text size={200} className={styles.quiet}>
            {view.team.name}
          </Text>
        </div>
        <TabList
          size="small"
          selectedValue={tab ? 'tab' : 'posts'}
          onTabSelect={(_event, { value }) =>
            go(value === 'tab' ? { kind: 'channel tab', path: '' } : { kind: 'channel', message: null })
          }
        >
          <Tab value="posts">Posts</Tab>
          <Tab value="tab">{view.bot.name}</Tab>
        </TabList>
      </header>
      {tab ?? <Posts message={message} onMore={onMore} />}
    </section>
  );
}

function Posts({ message, onMore }: Omit<ChannelProps, 'tab'>) {
  const styles = usePlaceStyles();
  const { view, me } = useSession();
  const { messages, more, unread } = view.channel;
  const box = useScroll({
    newest: messages.at(-1)?.id ?? '',
    sent: lastOf(messages, me.id),
    show: message === null ? null : `message-${message}`,
  });
  useRead(me.id, 'channel', unread);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users must be able to scroll what they read */}
      <section ref={box} className={styles.scroll} tabIndex={0} aria-label="Posts">
        <div className={styles.column}>
          {more ? <Button onClick={onMore}>Show earlier posts</Button> : null}
          {messages.length === 0 ? (
            <div className={styles.empty}>
              <Text as="h2" size={400} weight="semibold">
                No posts yet
              </Text>
              <Text>
                Write @{view.bot.name} and then ask and your question, or choose Ask a question below.
                Everybody in the channel sees the numbered card.
              </Text>
            </div>
          ) : (
            byThread(messages).map((thread) => (
              <Thread key={thread[0]?.id} messages={thread} found={message} />
            ))
          )}
        </div>
      </section>
      <div className={styles.foot}>
        <Composer in="channel" root={null} placeholder={`Start a post. Type @ to mention ${view.bot.name}`} />
      </div>
    </>
  );
}

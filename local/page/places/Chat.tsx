import { Avatar, Button, Text } from '@fluentui/react-components';
import { ArrowRepeatAllFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import { Composer } from '../composer/Composer.tsx';
import { ChatLine } from '../message/ChatLine.tsx';
import { act } from '../server.ts';
import { useSession } from '../shell/session.ts';
import { usePlaceStyles } from './place-styles.ts';
import { useRead } from './use-read.ts';
import { lastOf, useScroll } from './use-scroll.ts';

/** A person's own chat with the bot. Until they open it, the bot cannot write to them. */
export function Chat({ onMore }: { readonly onMore: () => void }) {
  const styles = usePlaceStyles();
  const { view, me } = useSession();
  const { messages, more } = view.chat;
  const box = useScroll({ newest: messages.at(-1)?.id ?? '', sent: lastOf(messages, me.id), show: null });
  useRead(me.id, 'chat', me.unread);
  return (
    <section className={styles.place} aria-label={`Chat with ${view.bot.name}`}>
      <header className={styles.head}>
        <Avatar icon={<ArrowRepeatAllFilled />} shape="square" size={36} color="brand" aria-hidden />
        <div className={styles.names}>
          <h1 className={styles.title}>{view.bot.name}</h1>
          <Text size={200} className={styles.quiet}>
            Only {me.name} sees this chat
          </Text>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users must be able to scroll what they read */}
      <div ref={box} className={styles.scroll} tabIndex={0} role="log" aria-label="Messages">
        <div className={styles.column}>
          {more ? <Button onClick={onMore}>Show earlier messages</Button> : null}
          {messages.map((message) => (
            <ChatLine key={message.id} message={message} />
          ))}
          {messages.length === 0 ? <Empty /> : null}
        </div>
      </div>
      {me.chat === 'open' ? (
        <div className={styles.foot}>
          <Composer in="chat" root={null} placeholder={`Write to ${view.bot.name}`} />
        </div>
      ) : null}
    </section>
  );
}

function Empty() {
  const styles = usePlaceStyles();
  const { view, me } = useSession();
  const [said, setSaid] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const open = async () => {
    setOpening(true);
    const answer = await act('/chats/open', { as: me.id });
    setOpening(false);
    setSaid('ok' in answer ? null : answer.sentence);
  };
  const first = me.name.split(' ')[0];
  return (
    <div className={styles.empty}>
      <Avatar icon={<ArrowRepeatAllFilled />} shape="square" size={56} color="brand" aria-hidden />
      <Text as="h2" size={400} weight="semibold">
        {me.chat === 'open' ? 'Nothing here yet' : `${first} has not opened ${view.bot.name} yet`}
      </Text>
      {me.chat === 'open' ? (
        <Text>Write help to see what {view.bot.name} can do.</Text>
      ) : me.chat === 'not possible' ? (
        <Text>
          {first} joins the channel from another organisation. An app cannot write to people from outside; it
          mentions them in the channel instead.
        </Text>
      ) : (
        <>
          <Text>Until then it cannot write to {first}, and what it has to say waits.</Text>
          <Button appearance="primary" disabledFocusable={opening} onClick={() => void open()}>
            Open {view.bot.name}
          </Button>
        </>
      )}
      <div role="status">{said}</div>
    </div>
  );
}

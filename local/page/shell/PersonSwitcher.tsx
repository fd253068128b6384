import {
  Avatar,
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { inOrder } from '../people.ts';
import { PersonRow } from './PersonRow.tsx';
import { useSession } from './session.ts';
import { UnreadDot } from './UnreadDot.tsx';

const useStyles = makeStyles({
  trigger: {
    position: 'relative',
    paddingInline: '6px',
    maxWidth: '320px',
    '@media (max-width: 699px)': { minWidth: 'auto' },
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    textAlign: 'left',
    '@media (max-width: 699px)': { display: 'none' },
  },
  title: { color: 'inherit' },
  surface: {
    width: '360px',
    maxWidth: 'calc(100vw - 24px)',
    maxHeight: 'calc(100vh - 80px)',
    overflowY: 'auto',
    padding: '8px',
    boxSizing: 'border-box',
  },
  heading: { display: 'block', margin: '8px 8px 4px', color: tokens.colorNeutralForeground3 },
});

/** Where the focus goes when somebody else takes over. */
export const switcherId = 'who-you-are';

/** Whoever is using the page, and everybody they could be instead. */
export function PersonSwitcher({ onBe }: { readonly onBe: (person: string) => void }) {
  const styles = useStyles();
  const { view, me } = useSession();
  const [open, setOpen] = useState(false);
  const { main, others } = inOrder(view.people);
  const news = view.people.filter((person) => person.id !== me.id && person.unread > 0).length;
  const be = (id: string) => {
    setOpen(false);
    onBe(id);
  };
  const newsWords =
    news === 0 ? '' : news === 1 ? '1 other person has news. ' : `${news} other people have news. `;
  return (
    <Popover
      open={open}
      onOpenChange={(_event, data) => setOpen(data.open)}
      positioning="below-end"
      trapFocus
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          id={switcherId}
          appearance="subtle"
          className={styles.trigger}
          aria-label={`You are ${me.name}, ${me.title}. ${newsWords}Be somebody else`}
        >
          <Avatar name={me.name} size={32} color="colorful" aria-hidden />
          <span style={{ width: 8 }} />
          <span className={styles.words}>
            <Text weight="semibold" wrap={false}>
              {me.name}
            </Text>
            <Text size={200} className={styles.title} wrap={false}>
              {me.title}
            </Text>
          </span>
          <span style={{ width: 6 }} />
          <ChevronDownRegular />
          {news > 0 ? <UnreadDot corner /> : null}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label="Choose who you are">
        <Text as="h2" size={200} weight="semibold" className={styles.heading}>
          Try it as
        </Text>
        {main.map((person) => (
          <PersonRow key={person.id} person={person} here={person.id === me.id} onBe={be} />
        ))}
        {others.length > 0 ? (
          <Text as="h2" size={200} weight="semibold" className={styles.heading}>
            Everyone
          </Text>
        ) : null}
        {others.map((person) => (
          <PersonRow key={person.id} person={person} here={person.id === me.id} onBe={be} />
        ))}
      </PopoverSurface>
    </Popover>
  );
}

import { Avatar, Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Failed } from './failed.tsx';

interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly agency: string;
}

const useStyles = makeStyles({
  page: { maxWidth: '440px', margin: '0 auto', padding: '32px 16px' },
  title: { margin: 0 },
  list: { listStyle: 'none', margin: '16px 0 0', padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  person: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    gap: tokens.spacingHorizontalM,
    paddingBlock: '8px',
    fontWeight: tokens.fontWeightRegular,
  },
  title2: { color: tokens.colorNeutralForeground3 },
});

/** On one machine without Microsoft: who do you want to be? */
export default function ChoosePerson({ onToken }: { onToken: (token: string) => void }) {
  const styles = useStyles();
  const [fault, setFault] = useState<string | null>(null);
  const people = useQuery({ queryKey: ['local people'], queryFn: readPeople, retry: false });
  useEffect(() => {
    document.title = 'Who are you? – Feedback Loop';
  }, []);
  if (people.isPending) return <Spinner label="Finding the people of this partnership" />;
  if (people.data === undefined)
    return (
      <Failed
        title="Open Feedback Loop in Microsoft Teams."
        detail="This page signs you in with your Teams account, so it shows nothing on its own."
      />
    );
  const choose = async (id: string) => {
    const response = await fetch('/api/local/sign-in', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ person: id }),
    }).catch(() => null);
    if (!response?.ok) return setFault('We couldn’t sign you in. Is the server still running? Try again.');
    const { token } = (await response.json()) as { token: string };
    onToken(token);
  };
  return (
    <main className={styles.page}>
      <Text as="h1" size={500} weight="semibold" block className={styles.title}>
        Who are you?
      </Text>
      <Text block>
        This machine runs on its own, so nobody signs in. Choose a person to see what they see.
      </Text>
      {fault && <Text role="alert">{fault}</Text>}
      <ul className={styles.list}>
        {people.data.map((person) => (
          <li key={person.id}>
            <Button
              appearance="subtle"
              className={styles.person}
              icon={<Avatar aria-hidden name={person.name} size={32} color="colorful" />}
              onClick={() => void choose(person.id)}
            >
              <span>
                <Text block weight="semibold">
                  {person.name}
                </Text>
                <Text block size={200} className={styles.title2}>
                  {person.title}, {person.agency}
                </Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}

async function readPeople(): Promise<readonly LocalPerson[]> {
  const response = await fetch('/api/local/people');
  if (!response.ok) throw new Error('There is nobody to choose from.');
  const { people } = (await response.json()) as { people: readonly LocalPerson[] };
  return people;
}

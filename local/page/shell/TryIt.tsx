import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import type { Spot } from '../address.ts';
import { personOf } from '../people.ts';
import { useSession } from './session.ts';

const useStyles = makeStyles({
  box: { marginTop: 'auto', padding: '16px 8px 4px', color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  steps: { margin: '4px 0 0', paddingLeft: '20px', display: 'grid', gap: '8px' },
});

const key = 'local-teams try it';
const channel: Spot = { kind: 'channel', message: null };
const chat: Spot = { kind: 'chat' };

/** One loop from question to feedback, for somebody who sees this for the first time. */
export function TryIt() {
  const styles = useStyles();
  const { view, be } = useSession();
  const [hidden, setHidden] = useState(() => window.localStorage.getItem(key) === 'hidden');
  if (hidden) return null;
  const as = (id: string, spot: Spot): ReactNode => {
    const name = personOf(view, id)?.name.split(' ')[0];
    return name === undefined ? (
      'somebody'
    ) : (
      <Link inline as="button" onClick={() => be(id, spot)}>
        {name}
      </Link>
    );
  };
  const hide = () => {
    window.localStorage.setItem(key, 'hidden');
    setHidden(true);
  };
  return (
    <section className={styles.box} aria-labelledby="try-it">
      <div className={styles.head}>
        <Text as="h2" id="try-it" size={300} weight="semibold">
          Try one loop
        </Text>
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label="Hide Try one loop"
          onClick={hide}
        />
      </div>
      <ol className={styles.steps}>
        <li>
          As {as('helen', channel)}, choose Ask a question: on a post under …, or beside where you write.
        </li>
        <li>
          As {as('priya', channel)}, take it on from its card, and write the answer in {view.bot.name}.
        </li>
        <li>As {as('helen', chat)}, record what came of it in your chat.</li>
        <li>As {as('priya', chat)}, read what your analysis changed.</li>
      </ol>
    </section>
  );
}

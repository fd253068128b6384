import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Spot } from '../address.ts';
import { personOf } from '../people.ts';
import { useSession } from './session.ts';

const useStyles = makeStyles({
  steps: { margin: '4px 0 0', paddingLeft: '20px', display: 'grid', gap: '8px' },
});

const channel: Spot = { kind: 'channel', message: null };
const chat: Spot = { kind: 'chat' };
const log: Spot = { kind: 'tab', path: 'requests?view=closed' };

/** One loop from question to feedback, as in the README; each name becomes that person in the right place. */
export function TrySteps({ onChosen }: { readonly onChosen?: () => void }) {
  const styles = useStyles();
  const { view, be } = useSession();
  const as = (id: string, spot: Spot): ReactNode => {
    const name = personOf(view, id)?.name.split(' ')[0];
    const take = () => {
      onChosen?.();
      be(id, spot);
    };
    return name === undefined ? (
      'somebody'
    ) : (
      <Link inline as="button" onClick={take}>
        {name}
      </Link>
    );
  };
  return (
    <ol className={styles.steps}>
      <li>
        As {as('helen', channel)}, write <b>@{view.bot.name} ask</b> and a question in the channel.
      </li>
      <li>
        As {as('priya', channel)}, press <b>Take this on</b> and promise a day in your chat. Then press{' '}
        <b>Write the answer</b> on the request, and name Tom and Sam as contributors.
      </li>
      <li>
        As {as('helen', chat)}, answer the card in your chat with one plain sentence: what did you decide?
        Choose what happened, and confirm.
      </li>
      <li>
        As {as('priya', chat)}, {as('tom', chat)} and {as('sam', chat)}, read what your part changed. As{' '}
        {as('ruth', log)}, see it in the log under <b>Closed</b>.
      </li>
    </ol>
  );
}

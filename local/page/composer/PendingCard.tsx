import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { CardView } from '../card/CardView.tsx';
import type { Found } from '../server.ts';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '10px 12px 2px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A card waiting in the compose box. Its buttons work once it is sent. */
export function PendingCard({ found, onRemove }: { readonly found: Found; readonly onRemove: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <CardView
        card={found.card}
        version={found.title}
        where="message"
        onPress={async () => 'Send the message first.'}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label="Remove"
        onClick={onRemove}
      />
    </div>
  );
}

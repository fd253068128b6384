import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  said: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    maxWidth: '480px',
    padding: '6px 2px 0',
    color: tokens.colorNeutralForeground1,
    '& svg': { flex: 'none', marginTop: '2px', fontSize: '16px' },
  },
});

/** What the app says about a press, beside the card; read out when it appears. */
export function CardSentence({ sentence }: { readonly sentence: string | null }) {
  const styles = useStyles();
  return (
    <div role="status">
      {sentence === null ? null : (
        <div className={styles.said}>
          <InfoRegular />
          <Text size={200}>{sentence}</Text>
        </div>
      )}
    </div>
  );
}

import { Button, makeStyles, Text } from '@fluentui/react-components';

const useStyles = makeStyles({
  middle: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    alignItems: 'center',
    justifyContent: 'center',
    padding: '24px',
    textAlign: 'center',
  },
});

export function Trouble(props: { readonly words: string; readonly act: string; readonly onAct: () => void }) {
  const styles = useStyles();
  return (
    <main className={styles.middle}>
      <Text size={400} as="h1">
        {props.words}
      </Text>
      <Button appearance="primary" onClick={props.onAct}>
        {props.act}
      </Button>
    </main>
  );
}

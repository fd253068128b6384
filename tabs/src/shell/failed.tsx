import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    padding: '48px 16px',
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'center',
    textAlign: 'center',
  },
});

/** Says what went wrong, what is safe and what to do, in the place of the view. */
export function Failed(props: { title: string; detail: string; again?: () => void; way?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.page} role="alert">
      <Text as="h1" size={400} weight="semibold" block style={{ margin: 0 }}>
        {props.title}
      </Text>
      <Text>{props.detail}</Text>
      {props.again && <Button onClick={props.again}>Try again</Button>}
      {props.way}
    </div>
  );
}

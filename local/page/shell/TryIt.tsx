import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { TrySteps } from './TrySteps.tsx';

const useStyles = makeStyles({
  box: { marginTop: 'auto', padding: '16px 8px 4px', color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

const key = 'local-teams try it';

/** The steps beside the posts, until they are put away; the bar's button still has them. */
export function TryIt() {
  const styles = useStyles();
  const [hidden, setHidden] = useState(() => window.localStorage.getItem(key) === 'hidden');
  if (hidden) return null;
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
      <TrySteps />
    </section>
  );
}

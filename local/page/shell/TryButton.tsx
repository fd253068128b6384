import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  Tooltip,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { TrySteps } from './TrySteps.tsx';

const useStyles = makeStyles({
  surface: {
    width: '340px',
    maxWidth: 'calc(100vw - 24px)',
    maxHeight: 'calc(100vh - 80px)',
    overflowY: 'auto',
    boxSizing: 'border-box',
  },
  title: { display: 'block', margin: '0 0 8px' },
});

/** The steps again, at every width and on every page. */
export function TryButton() {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={(_event, data) => setOpen(data.open)}
      positioning="below-end"
      trapFocus
    >
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content="Try one loop" relationship="label">
          <Button appearance="subtle" icon={<QuestionCircleRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label="Try one loop">
        <Text as="h2" weight="semibold" className={styles.title}>
          Try one loop
        </Text>
        <TrySteps onChosen={() => setOpen(false)} />
      </PopoverSurface>
    </Popover>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { timeOf } from '../words/dates.ts';

/** Over rows that could not be read again: since when they stand. */
export default function StaleBar({ asOf, again }: { asOf: string; again: () => void }) {
  return (
    <MessageBar intent="warning">
      <MessageBarBody>
        We couldn’t load the log again. Nothing is lost. Last loaded {timeOf(asOf)}.
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={again}>Try again</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { type Fault, sayFault } from '../../api-client.ts';
import { longDate, timeOf } from '../../words/dates.ts';
import type { Happened } from './changed-since.ts';

export type Outcome =
  | Fault
  | {
      readonly kind: 'moved on';
      readonly number: string;
      readonly happened: readonly Happened[];
      readonly may: boolean;
    };

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingInlineStart: '20px' } });

interface Props {
  readonly outcome: Outcome | null;
  /** When what stands in the form was kept, if it was not typed just now. */
  readonly kept: string | null;
  readonly onStartAfresh: () => void;
}

/** Above the fields: what went wrong with sending, or that an earlier text was found. */
export function Outcomes({ outcome, kept, onStartAfresh }: Props) {
  if (outcome?.kind === 'moved on') return <MovedOn {...outcome} />;
  if (outcome !== null)
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{sayFault(outcome)}</MessageBarBody>
      </MessageBar>
    );
  if (kept === null) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        This is what you wrote on {longDate(kept, new Date())} at {timeOf(kept)} and have not sent.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onStartAfresh}>
          Start afresh
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function MovedOn({ number, happened, may }: Extract<Outcome, { kind: 'moved on' }>) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{number} moved on while you were writing. Your text is safe.</MessageBarTitle>
        <ul className={styles.list}>
          {happened.map(({ version, at, sentence, words }) => (
            <li key={version}>
              {timeOf(at)} {sentence}
              {words && ` “${words}”`}
            </li>
          ))}
        </ul>
        {may
          ? 'Read it, change your text if you like, then send it again.'
          : 'This act is no longer possible. Copy what you need of your text; it stays here as a draft.'}
      </MessageBarBody>
    </MessageBar>
  );
}

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Failed } from '../shell/failed.tsx';
import { timeOf } from '../words/dates.ts';
import type { Layout } from './layout.ts';
import type { LogView } from './log-address.ts';
import { LogRows } from './log-rows.tsx';
import { LogSkeleton } from './log-skeleton.tsx';
import { NoRows } from './no-rows.tsx';
import type { Log } from './use-log.ts';

interface Props {
  readonly log: Log;
  readonly shown: LogView;
  readonly layout: Layout;
  readonly onClear: () => void;
}

export function LogBody({ log, shown, layout, onClear }: Props) {
  const { data, isError, refetch } = log.first;
  if (data === undefined && isError)
    return (
      <Failed
        title="We couldn’t load the log."
        detail="Nothing is lost. Check the connection, then try again."
        again={() => void refetch()}
      />
    );
  if (data === undefined) return <LogSkeleton layout={layout} />;
  return (
    <>
      {isError && (
        <MessageBar intent="warning">
          <MessageBarBody>
            We couldn’t load the log again. Nothing is lost. Last loaded {timeOf(data.asOf)}.
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void refetch()}>Try again</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {data.total === 0 ? (
        <NoRows shown={shown} page={data} onClear={onClear} />
      ) : (
        <LogRows log={log} total={data.total} layout={layout} q={shown.q} />
      )}
    </>
  );
}

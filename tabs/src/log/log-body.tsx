import { lazy, Suspense } from 'react';
import { Failed } from '../shell/failed.tsx';
import type { Layout } from './layout.ts';
import type { LogView } from './log-address.ts';
import { LogRows } from './log-rows.tsx';
import { LogSkeleton } from './log-skeleton.tsx';
import { NoRows } from './no-rows.tsx';
import { type Log, pageSize } from './use-log.ts';

const LongRows = lazy(() => import('./long-rows.tsx'));
const StaleBar = lazy(() => import('./stale-bar.tsx'));

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
  const List = data.total > pageSize ? LongRows : LogRows;
  return (
    <>
      {isError && (
        <Suspense>
          <StaleBar asOf={data.asOf} again={() => void refetch()} />
        </Suspense>
      )}
      {data.total === 0 ? (
        <NoRows shown={shown} page={data} onClear={onClear} />
      ) : (
        <Suspense fallback={<LogSkeleton layout={layout} />}>
          <List log={log} total={data.total} layout={layout} q={shown.q} />
        </Suspense>
      )}
    </>
  );
}

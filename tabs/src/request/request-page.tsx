import { useEffect } from 'react';
import { FaultError } from '../api-client.ts';
import { useWidth } from '../log/use-width.ts';
import { Failed } from '../shell/failed.tsx';
import { InAppLink } from '../words/in-app-link.tsx';
import { ActsProvider } from './acts/use-acts.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { RequestView } from './request-view.tsx';
import { useDetail } from './use-detail.ts';

/** One request: where it stands and the next act, then its story. */
export default function RequestPage({ number }: { number: string }) {
  const { data, error, refetch } = useDetail(number);
  const [ref, width] = useWidth<HTMLElement>();
  useEffect(() => {
    document.title = data ? `${number} ${data.question} – Feedback Loop` : `${number} – Feedback Loop`;
  }, [number, data]);
  return (
    <main ref={ref}>
      {data ? (
        <ActsProvider detail={data}>{width > 0 && <RequestView detail={data} width={width} />}</ActsProvider>
      ) : error ? (
        <Failed
          title={isMissing(error) ? `We couldn’t find ${number}.` : `We couldn’t load ${number}.`}
          detail={error.message}
          {...(isMissing(error) ? {} : { again: () => void refetch() })}
          way={<InAppLink to="/requests">See all requests</InAppLink>}
        />
      ) : (
        <PageSkeleton />
      )}
    </main>
  );
}

const isMissing = (error: Error) =>
  error instanceof FaultError && error.fault.kind === 'problem' && error.fault.problem.status === 404;

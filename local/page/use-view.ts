import { useEffect, useState } from 'react';
import { loadView, type View } from './server.ts';

export type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'view'; readonly of: string; readonly view: View; readonly offline: boolean }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'failed' };

/** What a person sees, kept current: the server says that something changed, and we ask again. */
export function useView(person: string, limit: number): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    let again = false;
    let busy = false;
    const load = async () => {
      if (busy) {
        again = true;
        return;
      }
      busy = true;
      do {
        again = false;
        try {
          const view = await loadView(person, limit, stop.signal);
          if (!stop.signal.aborted)
            setLoaded(
              view === 'refused' ? { kind: 'nobody' } : { kind: 'view', of: person, view, offline: false },
            );
        } catch {
          if (!stop.signal.aborted)
            setLoaded((before) =>
              before.kind === 'view' ? { ...before, offline: true } : { kind: 'failed' },
            );
        }
      } while (again && !stop.signal.aborted);
      busy = false;
    };
    void load();
    const events = new EventSource('/local/api/events');
    events.onmessage = () => void load();
    events.onerror = () =>
      setLoaded((before) => (before.kind === 'view' ? { ...before, offline: true } : before));
    return () => {
      stop.abort();
      events.close();
    };
  }, [person, limit]);
  return loaded;
}

import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  use,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CommandName } from '#api/contract/commands.ts';
import type { RequestDetail } from '#api/contract/reads.ts';
import { type Fault, sayFault } from '../../api-client.ts';
import { useSession } from '../../shell/session.ts';
import type { Values } from './act.ts';
import { atOnce } from './labels.ts';
import { useSend } from './use-send.ts';

const RequestAct = lazy(() => import('./request-act.tsx'));

interface Acts {
  may(command: CommandName): boolean;
  start(command: CommandName, preset?: Values): void;
  /** What went wrong with an act that has no form. */
  readonly fault: string | null;
  readonly busy: CommandName | null;
}

const ActsContext = createContext<Acts | null>(null);

export function useActs(): Acts {
  const acts = use(ActsContext);
  if (acts === null) throw new Error('useActs outside ActsProvider.');
  return acts;
}

/** Lets any part of the page start an act on this request. */
export function ActsProvider({ detail, children }: { detail: RequestDetail; children: ReactNode }) {
  const { say } = useSession();
  const send = useSend(detail.number);
  const [open, setOpen] = useState<{ command: CommandName; detail: RequestDetail; preset?: Values } | null>(
    null,
  );
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState<CommandName | null>(null);
  const opener = useRef<Element | null>(null);

  const now = useCallback(
    async (command: CommandName) => {
      setFault(null);
      setBusy(command);
      const sent = await send(command, {}, detail.edition, true);
      setBusy(null);
      if (sent.kind === 'ok') say(command === 'acknowledge' ? 'Seen. Thank you.' : 'Done.');
      else if (sent.kind !== 'moved on') setFault(sent);
    },
    [send, detail.edition, say],
  );
  const close = () => {
    setOpen(null);
    // After the dialog has let go of the focus.
    setTimeout(() => focusAgain(opener.current));
  };
  const acts = useMemo<Acts>(
    () => ({
      may: (command) => detail.may.includes(command),
      start: (command, preset) => {
        if (atOnce.has(command)) return void now(command);
        opener.current = document.activeElement;
        setFault(null);
        setOpen({ command, detail, ...(preset ? { preset } : {}) });
      },
      fault: fault && sayFault(fault),
      busy,
    }),
    [detail, now, fault, busy],
  );
  return (
    <ActsContext value={acts}>
      {children}
      {open && (
        <Suspense>
          <RequestAct {...open} preset={open.preset} onClose={close} />
        </Suspense>
      )}
    </ActsContext>
  );
}

/** Back to what opened the dialog; a menu item is gone by then, so to the menu's button. */
function focusAgain(opener: Element | null): void {
  const target =
    opener instanceof HTMLElement && opener.isConnected && opener !== document.body
      ? opener
      : document.querySelector<HTMLElement>('[data-focus-again]');
  target?.focus();
}

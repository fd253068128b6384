import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Found, ViewCommand, ViewMessage } from '../server.ts';
import { ExtensionDialog } from './ExtensionDialog.tsx';
import { SearchDialog } from './SearchDialog.tsx';

/** Where a command was chosen: on a message, or in a compose box that may receive a card. */
export interface Compose {
  readonly in: 'channel' | 'chat';
  readonly root: string | null;
  readonly insert: (found: Found) => void;
}
export type Asking =
  | {
      readonly kind: 'dialog';
      readonly command: ViewCommand;
      readonly message: ViewMessage | null;
      readonly compose: Compose | null;
    }
  | { readonly kind: 'search'; readonly command: ViewCommand; readonly compose: Compose };

interface Extension {
  readonly open: (command: ViewCommand, message: ViewMessage) => void;
  readonly compose: (command: ViewCommand, compose: Compose) => void;
  readonly search: (command: ViewCommand, compose: Compose) => void;
}
const Context = createContext<Extension | null>(null);

export function useExtension(): Extension {
  const extension = useContext(Context);
  if (!extension) throw new Error('useExtension is for parts inside ExtensionProvider.');
  return extension;
}

/** The app's message extension: one dialog at a time over the page. */
export function ExtensionProvider({ children }: { readonly children: ReactNode }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const extension = useMemo<Extension>(
    () => ({
      open: (command, message) => setAsking({ kind: 'dialog', command, message, compose: null }),
      compose: (command, compose) => setAsking({ kind: 'dialog', command, message: null, compose }),
      search: (command, compose) => setAsking({ kind: 'search', command, compose }),
    }),
    [],
  );
  const close = useCallback(() => setAsking(null), []);
  return (
    <Context.Provider value={extension}>
      {children}
      {asking?.kind === 'dialog' ? <ExtensionDialog asking={asking} onClose={close} /> : null}
      {asking?.kind === 'search' ? <SearchDialog asking={asking} onClose={close} /> : null}
    </Context.Provider>
  );
}

import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useState } from 'react';
import { Router } from 'wouter';
import { FaultError } from '../api-client.ts';
import type { Host } from './host.ts';
import { Pages } from './pages.tsx';
import { SignedIn } from './signed-in.tsx';
import { themes } from './theme.ts';
import type { ThemeName } from './theme-name.ts';

/** A refusal stays a refusal; only an unreachable server is worth asking again. */
const retry = (failures: number, error: Error) =>
  failures < 2 && error instanceof FaultError && error.fault.kind === 'unreachable';

const createQueries = () =>
  new QueryClient({ defaultOptions: { queries: { retry, staleTime: 60_000, refetchOnWindowFocus: false } } });

export function App({ host, nonce }: { host: Host; nonce: string | undefined }) {
  const [queries] = useState(createQueries);
  const [renderer] = useState(() =>
    createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {}),
  );
  const [theme, setTheme] = useState<ThemeName>(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  useLayoutEffect(() => {
    document.body.dataset.theme = theme;
    document.body.style.background = themes[theme].colorNeutralBackground1;
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
  }, [theme]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[theme]}>
        <QueryClientProvider client={queries}>
          <Router base="/tab">
            <SignedIn host={host}>
              <Pages />
            </SignedIn>
          </Router>
        </QueryClientProvider>
      </FluentProvider>
    </RendererProvider>
  );
}

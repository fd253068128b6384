import { plainTheme, type ThemeName, themeNamed } from './theme-name.ts';

/** Where the tab runs: inside Teams (or a page that speaks its protocol), or in a plain browser. */
export interface Host {
  readonly kind: 'teams' | 'browser';
  readonly theme: ThemeName;
  /** Where a link from a card or notification leads, as it came: `requests/R-42`. */
  readonly subPage: string | null;
  onTheme(listen: (theme: ThemeName) => void): void;
  /** Null when nobody is signed in yet. Rejects with Teams' reason when sign-in was refused. */
  token(refresh: boolean): Promise<string | null>;
}

const giveUpAfter = 1_500;
const tokenKey = 'feedback-loop.token';

/** Teams frames its tabs, so a window without a parent is a plain browser at once. */
export async function findHost(): Promise<Host> {
  if (window.parent === window) return browserHost();
  const { app, authentication } = await loadTeams();
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), giveUpAfter));
  const started = await Promise.race([app.initialize().then(() => 'ready' as const), late]).catch(
    () => 'late' as const,
  );
  if (started === 'late') return browserHost();
  const context = await app.getContext();
  app.notifyAppLoaded();
  app.notifySuccess();
  return {
    kind: 'teams',
    theme: themeNamed(context.app.theme),
    subPage: context.page.subPageId ?? null,
    onTheme: (listen) => app.registerOnThemeChangeHandler((name) => listen(themeNamed(name))),
    token: () => authentication.getAuthToken(),
  };
}

/**
 * teams-js asks Microsoft for today's list of hosts as soon as it is loaded, and does without when it cannot.
 * Where the page may ask nobody else, the question is refused here, before the browser complains of it.
 */
async function loadTeams() {
  if (document.querySelector('meta[name="asks-nobody-else"]') === null) return import('@microsoft/teams-js');
  const { fetch } = window;
  window.fetch = () => Promise.reject(new TypeError('This page asks nobody else.'));
  try {
    return await import('@microsoft/teams-js');
  } finally {
    window.fetch = fetch;
  }
}

function browserHost(): Host {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  return {
    kind: 'browser',
    theme: plainTheme(window.location.search, dark.matches),
    subPage: null,
    onTheme: (listen) =>
      dark.addEventListener('change', () => listen(plainTheme(window.location.search, dark.matches))),
    token: async () => sessionStorage.getItem(tokenKey),
  };
}

/** Kept for this window only, so that two windows can be two people. */
export const keepToken = (token: string | null): void =>
  token === null ? sessionStorage.removeItem(tokenKey) : sessionStorage.setItem(tokenKey, token);

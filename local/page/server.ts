import type { View } from '../teams/view.ts';

export type { View, ViewCommand, ViewMessage, ViewPerson } from '../teams/view.ts';

export interface Found {
  readonly title: string;
  readonly text: string;
  readonly card: unknown;
}
export type ExtensionAnswer =
  | { readonly kind: 'dialog'; readonly title: string; readonly card: unknown }
  | { readonly kind: 'sentence'; readonly sentence: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'results'; readonly found: readonly Found[] };
export interface Pressed {
  readonly outcome: 'card replaced' | 'said' | 'done' | 'failed';
  readonly sentence: string | null;
}

const unreachable = 'The server does not answer. Is it still running?';

/** Posts to the people's side. A refusal or a lost connection comes back as its sentence. */
export async function act<Answer>(
  path: string,
  body: Record<string, unknown>,
): Promise<{ readonly ok: Answer } | { readonly sentence: string }> {
  try {
    const response = await fetch(`/local/api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Answer & { refused?: string };
    return response.ok ? { ok: answer } : { sentence: answer.refused ?? unreachable };
  } catch (fault) {
    return {
      sentence: fault instanceof TypeError ? unreachable : 'The server answered with something unreadable.',
    };
  }
}

/** `refused` when nobody has that id. */
export async function loadView(as: string, limit: number, signal: AbortSignal): Promise<View | 'refused'> {
  const response = await fetch(`/local/api/view?as=${encodeURIComponent(as)}&limit=${limit}`, { signal });
  if (response.status === 404) return 'refused';
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  return (await response.json()) as View;
}

export async function signIn(person: string): Promise<string> {
  const response = await fetch('/api/local/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  if (!response.ok) throw new Error(`Sign-in answered with ${response.status}.`);
  const { token } = (await response.json()) as { token: string };
  return token;
}

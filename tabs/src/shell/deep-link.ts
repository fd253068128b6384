/** The address that a deep link's sub-page means: `requests/R-3`, `R-3` or `ask`; null for anything else. */
export function addressOf(subPage: string | null): string | null {
  const path = (subPage ?? '').replace(/^\/+/, '');
  if (/^R-[1-9]\d*$/i.test(path)) return `/requests/${path.toUpperCase()}`;
  return /^(requests|ask)([/?]|$)/.test(path) ? `/${path}` : null;
}

/**
 * Where our token may go. A `serviceUrl` arrives from outside, botbuilder trusts any (`isTrustedServiceUrl`
 * is always true in 4.23), so the host is checked when it is received and again when something is sent.
 */
const teamsHosts: readonly string[] = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];

const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

export const isLoopbackHost = (hostname: string): boolean => loopbackHosts.includes(hostname);

/** In local mode only this machine; otherwise exactly the hosts listed, over TLS, at the usual port. */
export function serviceUrlAllowed(
  address: string,
  settings: { readonly mode: 'local' | 'teams'; readonly serviceHosts: readonly string[] | null },
): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  if (settings.mode === 'local') return isLoopbackHost(url.hostname) && /^https?:$/.test(url.protocol);
  // A loopback host counts only when an operator listed it, as a test does; then it may be without TLS.
  const listed = settings.serviceHosts ?? teamsHosts;
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
  return secure && listed.includes(url.host);
}

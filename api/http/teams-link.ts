/** The first static tab of appPackage/manifest.json. */
const tab = 'requests';

/** A link that opens a page of the tab inside Teams, on a computer and on a phone. `path`: `requests/R-3`. */
export function teamsLink(appId: string, path: string): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: path }));
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${tab}?context=${context}`;
}

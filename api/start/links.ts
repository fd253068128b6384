import type { Links } from '#bot/cards/acts.ts';
import { showNumber } from '#domain/ids.ts';
import { localLink } from '#local/links.ts';
import type { Config } from '../config.ts';

/** The first static tab of appPackage/manifest.json. */
const tab = 'requests';

/** A link that opens a page of the tab inside Teams, on a computer and on a phone. `path`: `requests/R-3`. */
function teamsLink(appId: string, path: string): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: path }));
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${tab}?context=${context}`;
}

/** Links on cards: inside Teams to the tab, on this machine to the local Teams. */
export function linksFor({ bot, host, port }: Config): Links {
  const link = (path: string) =>
    bot === null ? localLink(`http://${host}:${port}`, path) : teamsLink(bot.appId, path);
  return {
    request: (number) => link(`requests/${showNumber(number)}`),
    answerForm: (number) => link(`requests/${showNumber(number)}?act=submit-answer`),
    log: () => link('requests'),
  };
}

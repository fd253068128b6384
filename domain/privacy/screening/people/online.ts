import type { Match } from '../finding.ts';
import { type Page, startOf, word } from '../page.ts';
import type { Link } from '../text/links.ts';

const platforms = new Set(
  `snap snapchat insta instagram ig tiktok facebook fb twitter whatsapp telegram discord roblox youtube twitch kik
   reddit messenger fortnite playstation psn xbox steam yubo onlyfans signal handle username profile account gamertag`
    .trim()
    .split(/\s+/),
);
const profileHosts = new Set([
  'instagram.com',
  'tiktok.com',
  'facebook.com',
  'fb.com',
  'm.facebook.com',
  'snapchat.com',
  'twitter.com',
  'x.com',
  't.me',
  'youtube.com',
  'twitch.tv',
  'roblox.com',
  'reddit.com',
  'onlyfans.com',
  'threads.net',
]);
const handle = /@[A-Za-z0-9_.]{3,30}/y;
const notBefore = /[A-Za-z0-9._%+-]/;
/** Tokens either side of a handle in which a platform's name belongs to it. */
const reach = 6;

export function findOnline(page: Page): Match[] {
  return [...handles(page), ...page.links.all.filter(isProfile).map(({ start, end }) => warn(start, end))];
}

const warn = (start: number, end: number): Match => ({ start, end, level: 'warn' });

/** `instagram.com/somebody`, `tiktok.com/@somebody`; the platform's front page is nobody's. */
const isProfile = ({ host, path, own }: Link): boolean =>
  !own && profileHosts.has(host.replace(/^www\./, '')) && /^\/[^/?#]/.test(path);

function handles(page: Page): Match[] {
  const found: Match[] = [];
  let token = 0;
  for (let at = page.text.indexOf('@'); at >= 0; at = page.text.indexOf('@', at + 1)) {
    handle.lastIndex = at;
    const text = handle.exec(page.text)?.[0];
    if (!text || (at > 0 && notBefore.test(page.text.charAt(at - 1))) || page.links.inAny(at)) continue;
    while (token < page.tokens.count && startOf(page, token) < at) token += 1;
    if (platformNear(page, token, at + text.length)) found.push(warn(at, at + text.length));
  }
  return found;
}

function platformNear(page: Page, token: number, end: number): boolean {
  for (let i = Math.max(0, token - reach); i <= token + reach; i += 1) {
    const ownWord = i >= token && startOf(page, i) < end;
    if (!ownWord && platforms.has(word(page, i))) return true;
  }
  return false;
}

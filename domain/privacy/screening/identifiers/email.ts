import { compact } from '../context.ts';
import type { Match } from '../finding.ts';
import type { Page } from '../page.ts';

const local = /[A-Za-z0-9._%+'-]/;
const host = /[A-Za-z0-9.-]/;
/** Labels apart by dots, the last of letters: `azurite@3.35` is a version. */
const domainForm = /^[A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z]{2,}$/;
/** RFC 5321, 4.5.3.1: lengths of the two sides. */
const longest = { local: 64, host: 255 };

/** An address at the partnership's own domains is a colleague: a warning; any other is blocked. */
export function findEmails(page: Page): Match[] {
  const found: Match[] = [];
  for (let at = page.text.indexOf('@'); at >= 0; at = page.text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longest.local && local.test(page.text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < page.text.length && end - at <= longest.host && host.test(page.text.charAt(end))) end += 1;
    while (end > at && /[.-]/.test(page.text.charAt(end - 1))) end -= 1;
    const domain = page.text.slice(at + 1, end).toLowerCase();
    if (start === at || !domainForm.test(domain)) continue;
    if (page.context.allowed.has(compact(page.text.slice(start, end)))) continue;
    const own = page.context.domains.some((known) => domain === known || domain.endsWith(`.${known}`));
    found.push({ start, end, level: own ? 'warn' : 'block' });
  }
  return found;
}

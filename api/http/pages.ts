import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router } from 'express';

/** Teams' hosts may frame the tab; Outlook and Microsoft 365 hosts are not enabled (teams.md). */
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
];

/** Where teams-js reads which hosts there are today (teams.md); it has a list of its own as well. */
const teamsHostList = 'https://res.cdn.office.net';

/** What the page tells its own scripts. */
const said = (nonce: string, alone: boolean): string =>
  `<meta name="csp-nonce" content="${nonce}" />${alone ? '<meta name="asks-nobody-else" />' : ''}`;

/** A year for files whose names change with their content. */
const unchanging = { immutable: true, maxAge: '365d', index: false, fallthrough: false } as const;

/**
 * The tab's own page, for every address under `/tab/`. Styles carry a nonce, scripts come from here only.
 * `frames`: who else may frame it. Where our own page does, as the local Teams, nothing leaves the machine: not
 * even teams-js's question which of Microsoft's hosts may frame a tab, for it knows them without.
 */
export function tabPages(folder: string, frames: readonly string[]): Router {
  const router = Router();
  const alone = frames.includes("'self'");
  router.use('/tab/assets', express.static(join(folder, 'assets'), unchanging));
  router.get('/tab{/*path}', async (_request, response) => {
    // Read each time: after a rebuild the old page would ask for scripts that are gone.
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    const nonce = randomBytes(16).toString('base64');
    response
      .set({
        'Content-Security-Policy': [
          "default-src 'none'",
          "script-src 'self'",
          `style-src 'self' 'nonce-${nonce}'`,
          "style-src-attr 'unsafe-inline'",
          "img-src 'self' data:",
          "font-src 'self' data:",
          `connect-src 'self'${alone ? '' : ` ${teamsHostList}`}`,
          "base-uri 'none'",
          "form-action 'none'",
          `frame-ancestors ${[...teamsHosts, ...frames].join(' ')}`,
        ].join('; '),
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      })
      .type('html')
      .send(page.replace('</title>', `</title>\n    ${said(nonce, alone)}`));
  });
  return router;
}

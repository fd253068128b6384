import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const dist = join(import.meta.dirname, '../../../tabs/dist');
const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const nonce = 'r4nd0mNonceOfTheFakeServer';
// The policy the real server sends, so that a style or script it would stop is stopped here too.
const policy = `default-src 'self'; style-src 'self' 'nonce-${nonce}'; script-src 'self'; img-src 'self' data:; connect-src 'self'`;

/** A file of tabs/dist, or its page for any other address under /tab. */
export async function serveTab(path: string, response: ServerResponse): Promise<void> {
  const name = normalize(path).replace(/^\/tab\/?/, '');
  const file = extname(name) === '' ? 'index.html' : name;
  try {
    const body = await readFile(join(dist, file));
    response.setHeader('Content-Type', kinds[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Content-Security-Policy', policy);
    response.end(file === 'index.html' ? withNonce(body.toString()) : body);
  } catch (error) {
    response.statusCode = 404;
    response.end(`${String(error)}. Build the tab first: npm run build:tab.`);
  }
}

const withNonce = (page: string) =>
  page.replace('<head>', `<head><meta name="csp-nonce" content="${nonce}">`);

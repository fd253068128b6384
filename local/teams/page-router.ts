import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page itself at `/`, its files under `/local/page/`. */
export function pageRouter(folder: string): Router {
  const router = Router();
  router.use('/local/page', express.static(folder, { immutable: true, maxAge: '1y', index: false }));
  router.get('/', (_request, response) => {
    response.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' });
    const page = join(folder, 'index.html');
    if (existsSync(page)) response.sendFile(page, { dotfiles: 'allow' });
    else response.status(503).type('text/plain').send('The page is not built yet. Run: npm run build:local');
  });
  return router;
}

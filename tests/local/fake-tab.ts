import { createRequire } from 'node:module';
import { json, Router } from 'express';

const sdk = createRequire(import.meta.url).resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js');

const page = `<!doctype html><html lang="en-GB"><title>Tab</title><body><main>
<h1>Tab</h1><pre id="said"></pre><button id="go">Open R-9</button><button id="log">Open the log</button>
<a href="https://teams.microsoft.com/l/message/19%3Ax%40thread.tacv2/176" target="_blank">The conversation</a>
<script src="/tab/sdk.js"></script>
<script>
const said = {};
const show = () => { document.getElementById('said').textContent = JSON.stringify(said); };
const { app, authentication, pages } = microsoftTeams;
app.initialize().then(async () => {
  app.registerOnThemeChangeHandler((theme) => { said.theme = theme; show(); });
  const context = await app.getContext();
  Object.assign(said, { path: location.pathname, user: context.user.id, tenant: context.user.tenant.id,
    theme: context.app.theme, subPage: context.page.subPageId, channel: context.channel?.displayName ?? null,
    pages: pages.isSupported(), token: await authentication.getAuthToken() });
  show();
  document.getElementById('log').onclick = () => { app.openLink(location.origin + '/#/as/-/tab/requests'); };
  document.getElementById('go').onclick = () => { history.pushState(null, '', '/tab/requests/R-9'); };
});
</script></main></body></html>`;

/** A tab of a few lines on the real teams-js, and the sign-in it needs. */
export function createFakeTab(): Router {
  const router = Router();
  router.get('/tab/sdk.js', (_request, response) => response.sendFile(sdk));
  router.get('/tab/{*path}', (_request, response) => response.type('html').send(page));
  router.post('/api/local/sign-in', json(), (request, response) => {
    response.json({ token: `token of ${request.body.person}` });
  });
  return router;
}

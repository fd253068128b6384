// The tab over the fake server, to look at by hand: node tests/tabs/support/serve.ts
import { startFakeServer } from './fake-server.ts';

const server = await startFakeServer(Number(process.env.PORT ?? 3979));
console.log(`${server.origin}/tab/requests`);

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Express } from 'express';

export type Listening =
  | { readonly kind: 'listening'; readonly server: Server; readonly port: number }
  | { readonly kind: 'refused'; readonly sentence: string };

export function listen(app: Express, host: string, port: number): Promise<Listening> {
  return new Promise((resolve) => {
    const server = app.listen(port, host);
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ kind: 'refused', sentence: whyNot(error, host, port) }),
    );
    server.once('listening', () => {
      resolve({ kind: 'listening', server, port: (server.address() as AddressInfo).port });
    });
  });
}

/**
 * Null when the port can be listened on, or the sentence why not. Asked before the store is opened, so that
 * a start that cannot succeed leaves no data behind.
 */
export function portTrouble(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(whyNot(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start.`;
    case 'EACCES':
      return `This user may not listen on port ${port}. Choose one above 1023: PORT=3978 npm start.`;
    default:
      return `The server could not listen on ${host}:${port} (${error.message}). Check HOST and PORT.`;
  }
}

import type { RequestHandler } from 'express';

export interface Live {
  /** Tells every open page that something changed; pages then ask for what they show. */
  changed(): void;
  readonly stream: RequestHandler;
  close(): void;
}

/** Server-sent events without content: `data: <counter>`. */
export function createLive(): Live {
  const pages = new Set<{ write(text: string): void; end(): void }>();
  let counter = 0;
  return {
    changed() {
      counter += 1;
      for (const page of pages) page.write(`data: ${counter}\n\n`);
    },
    stream(request, response) {
      response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders();
      response.write(`retry: 1000\ndata: ${counter}\n\n`);
      pages.add(response);
      request.on('close', () => pages.delete(response));
    },
    close() {
      for (const page of pages) page.end();
    },
  };
}

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import express from 'express';
import { healthRoutes } from '#api/http/health.ts';

let close: () => void = () => undefined;
afterEach(() => close());

async function ask(storeAnswers: () => Promise<unknown>, path: string) {
  const server = express().use(healthRoutes(storeAnswers)).listen(0, '127.0.0.1');
  close = () => server.close();
  await once(server, 'listening');
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return { status: response.status, body: await response.json() };
}

const answers = () => Promise.resolve();
const fails = () => Promise.reject(new Error('down'));
const hangs = () => new Promise(() => undefined);

it.each([
  ['answers', answers, 200],
  ['fails', fails, 503],
  ['hangs', hangs, 503],
])('is ready only while the store answers: it %s', async (_name, store, status) => {
  expect(await ask(store, '/readyz')).toEqual({ status, body: { ready: status === 200 } });
});

it.each([fails, hangs])('is alive without the store', async (store) => {
  expect(await ask(store, '/healthz')).toEqual({ status: 200, body: { alive: true } });
});

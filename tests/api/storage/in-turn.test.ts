import { expect, it } from '@jest/globals';
import { createInTurn, type Lane } from '#api/storage/ledger/in-turn.ts';

function started() {
  const order: string[] = [];
  let pauses = 0;
  const inTurn = createInTurn(async () => {
    pauses += 1;
  });
  const add = (lane: Lane, name: string, work: () => Promise<void> = async () => undefined) =>
    inTurn(lane, async () => {
      order.push(`${name} begins`);
      await work();
      order.push(`${name} ends`);
      return name;
    });
  return { order, add, inTurn, pauses: () => pauses };
}

it('does one piece of work at a time, in order, and gives back what it gave', async () => {
  const { order, add } = started();
  expect(await Promise.all([add('people', 'a'), add('people', 'b')])).toEqual(['a', 'b']);
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('lets people go before background work that came first', async () => {
  const { order, add } = started();
  const background = ['one', 'two', 'three'].map((name) => add('background', name));
  await Promise.all([...background, add('people', 'Priya')]);
  expect(order.filter((line) => line.endsWith('begins'))).toEqual([
    'one begins',
    'Priya begins',
    'two begins',
    'three begins',
  ]);
});

it('goes on after work that failed, and tells only whoever asked for it', async () => {
  const { add, inTurn } = started();
  const failing = inTurn('people', async () => {
    throw new Error('no');
  });
  const next = add('people', 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});

it('pauses after every sixteen pieces of background work', async () => {
  const { add, pauses } = started();
  await Promise.all(Array.from({ length: 16 }, (_, n) => add('background', `${n}`)));
  expect(pauses()).toBe(0);
  await Promise.all(Array.from({ length: 33 }, (_, n) => add('background', `${n}`)));
  expect(pauses()).toBe(2);
});

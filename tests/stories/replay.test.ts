import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestDetail } from '#api/contract/reads.ts';
import { calendarOf } from '#domain/partnership/calendar.ts';
import { sayDate } from '#domain/requests/wording/dates.ts';
import { addDays, dateOf, instantOf } from '#domain/time.ts';
import { type People, peopleOf, textOf } from '#tests/support/people-of-the-app.ts';
import { type RunningApp, removeDataDir, startApp } from '#tests/support/running-app.ts';
import type { Expected, Step, Story } from './story.ts';

const folder = new URL('.', import.meta.url);
const stories = readdirSync(folder).filter((name) => name.endsWith('.json'));

let app: RunningApp;
let people: People;
beforeAll(async () => {
  app = await startApp();
  people = peopleOf(app.url);
}, 90_000);
afterAll(async () => {
  await app.stop();
  removeDataDir(app.dataDir);
});

const today = dateOf(instantOf(Date.now()));
const calendar = calendarOf({ extraHolidays: [] });

/** `{R}` is the story's number, `{+10}` the day ten days from now, `{say +10}` and `{say 10 working}` in words. */
function filled<T>(value: T, number: string): T {
  const text = JSON.stringify(value)
    .replaceAll('{R}', number)
    .replaceAll(/\{\+(\d+)\}/g, (_, days: string) => addDays(today, Number(days)))
    .replaceAll(/\{say \+(\d+)\}/g, (_, days: string) => sayDate(addDays(today, Number(days)), today))
    .replaceAll(/\{say (\d+) working\}/g, (_, days: string) =>
      sayDate(calendar.addWorkingDays(today, Number(days)), today),
    );
  return JSON.parse(text) as T;
}

async function perform(step: Step, number: string): Promise<void> {
  if ('asks' in step) {
    const { status, body } = await people.command(step.as, '/requests', { question: step.asks });
    expect({ status, detail: body.detail }).toEqual({ status: 201, detail: undefined });
  } else if ('says' in step) {
    const { status, body } = await people.say(step.as, step.in, step.says);
    expect({ status, sentence: body.sentence }).toEqual({ status: 200, sentence: null });
  } else if ('presses' in step) {
    const card = await people.findCard(step.as, step.in, ...step.on, `[${step.presses}]`);
    const { status, body } = await people.press(step.as, step.in, card, step.presses, step.with);
    expect({ status, outcome: body.outcome }).not.toMatchObject({ outcome: 'failed' });
  } else if ('sees' in step) {
    await people.findCard(step.as, step.in, ...step.sees);
  } else if ('waitsUntil' in step) {
    for (let tries = 0; (await people.request(step.as, number)).state !== step.waitsUntil; tries += 1) {
      if (tries > 100) throw new Error(`${number} is never ${step.waitsUntil}.`);
      await sleep(50);
    }
  } else if ('sends' in step) {
    const { status, body } = await people.command(step.as, `/requests/${number}/${step.sends}`, step.body);
    expect({ status, detail: body.detail }).toEqual({ status: 200, detail: undefined });
  } else {
    await people.openChat(step.as);
  }
}

/** The number the story's question got: the newest request once the first step is done. */
async function numberOf(asker: string): Promise<string> {
  const { rows } = (await people.get(asker, '/requests?sort=-number&limit=1')) as {
    rows: { number: string }[];
  };
  return rows[0]?.number ?? '';
}

async function settled(number: string, expected: Expected): Promise<RequestDetail> {
  for (let tries = 0; ; tries += 1) {
    const request = await people.request('ruth', number);
    const told = Object.fromEntries(request.told.map((one) => [one.person.id, one.settled]));
    const isSettled =
      request.state === expected.state &&
      JSON.stringify(sorted(told)) === JSON.stringify(sorted(expected.told));
    if (isSettled || tries > 100) return request;
    await sleep(50);
  }
}
const sorted = (told: object) => Object.entries(told).sort();

describe('stories', () => {
  it('are here to be replayed', () => {
    expect(stories.length).toBeGreaterThanOrEqual(3);
  });

  it.each(stories)(
    '%s',
    async (name) => {
      const story = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Story;
      let number = '';
      for (const step of story.given) {
        await perform(filled(step, number), number);
        if (number === '') number = await numberOf(step.as);
      }
      const expected = filled(story.expected, number);
      const request = await settled(number, expected);
      expect(request.state).toBe(expected.state);
      expect(Object.fromEntries(request.told.map((one) => [one.person.id, one.settled]))).toEqual(
        expected.told,
      );
      expect(request.history.map((line) => line.sentence)).toEqual(expected.history);
      for (const [person, texts] of Object.entries(expected.cards))
        await people.findCard(person, 'chat', number, ...texts);
      for (const { as, text } of expected.noCard ?? []) {
        const cards = await people.cards(as, 'chat');
        expect(
          cards.map(({ card }) => textOf(card)).filter((all) => all.includes(number) && all.includes(text)),
        ).toEqual([]);
      }
      if (expected.gaps !== undefined) {
        const { gaps } = (await people.get('ruth', '/gaps')) as { gaps: { number: string; text: string }[] };
        expect(gaps.filter((gap) => gap.number === number).map((gap) => gap.text)).toEqual(expected.gaps);
      }
    },
    60_000,
  );
});

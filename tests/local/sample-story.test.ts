import { describe, expect, it } from '@jest/globals';
import { sayDate } from '#domain/requests/wording/dates.ts';
import { sayEvent } from '#domain/requests/wording/history.ts';
import { dateOf } from '#domain/time.ts';
import { typeNamed } from '#local/sample/ending.ts';
import { type SampleRequest, sampleFile } from '#local/sample/file.ts';
import { eventsOf, sampleLog } from './sample-log.ts';

const drawn = sampleLog('2026-11-25');

async function historyOf(number: number): Promise<readonly string[]> {
  const { events, partnership, today } = await drawn;
  return eventsOf(events, number).map((recorded) => {
    const { sentence, words } = sayEvent(recorded, partnership, null, today);
    return `${sayDate(dateOf(recorded.at), today)}: ${sentence}${words === null ? '' : ` “${words}”`}`;
  });
}

/** Every text of a request in the file that a person wrote, and not ids, kinds and names of types. */
function wordsIn(request: SampleRequest): readonly string[] {
  const { answer, whatCameOfIt: came, declined, contributors = [], comments = [] } = request;
  const all = [
    request.question,
    request.informs === 'Not known yet' ? undefined : request.informs,
    request.audience,
    request.promisedWhy,
    request.advice?.text,
    request.pause?.why,
    request.gap,
    request.followUp,
    request.challenged?.text,
    request.outcome?.text,
    request.withdrawn?.reason,
    request.merged?.reason,
    ...[answer?.headline, answer?.doesNotTell, answer?.counting],
    ...[came?.whatChanged, came?.thanks, ...(came?.actions ?? []).map(({ what }) => what)],
    ...[declined?.reason, declined?.gap, declined?.signpost],
    ...contributors.map(({ what }) => what),
    ...comments.map(({ text }) => text),
  ];
  return all.filter((text) => text !== undefined);
}

/** Every text that stands anywhere in these events. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe('the stories of the sample', () => {
  it.each(sampleFile.requests.map((request) => [request.n, request] as const))(
    'R-%i says what the file says, to the letter',
    async (number, request) => {
      const said = textsIn(eventsOf((await drawn).events, number).map(({ event }) => event));
      const missing = wordsIn(request).filter((text) =>
        text === request.gap ? !said.some((one) => one.endsWith(text)) : !said.includes(text),
      );
      expect(missing).toEqual([]);
    },
  );

  it('has every answer passed by the checker of the file, and by nobody else', async () => {
    const { events } = await drawn;
    const passed = events.flatMap(({ event, number, actor }) =>
      event.kind === 'answer-released' ? [[number, actor]] : [],
    );
    const inFile = sampleFile.requests.flatMap(({ n, answer, checkedBy }) =>
      answer && checkedBy ? [[n, { kind: 'person', person: checkedBy }]] : [],
    );
    expect(passed.slice(0, inFile.length)).toEqual(inFile);
    const older = new Map([
      ['tom', 'leila'],
      ['leila', 'tom'],
      ['priya', 'dan'],
      ['dan', 'priya'],
    ]);
    const rows = sampleFile.backCatalogue.rows.flatMap(([, , owner, , , , , , type], at) =>
      type === 'declined' ? [] : [[25 + at, { kind: 'person', person: older.get(owner) ?? 'leila' }]],
    );
    expect(passed.slice(inFile.length)).toEqual(rows);
  });

  it('says of every answer how it was counted, from data sets that are on the map', async () => {
    const { events, partnership } = await drawn;
    const known = new Set(partnership.dataSets.map(({ name }) => name));
    const answers = events.flatMap(({ event }) => (event.kind === 'answer-submitted' ? [event.answer] : []));
    expect(answers).toHaveLength(31);
    expect(answers.filter(({ counting }) => counting.length < 30)).toEqual([]);
    expect(answers.flatMap(({ dataSets }) => dataSets).filter((name) => !known.has(name))).toEqual([]);
  });

  it('says what the back catalogue says, to the letter', async () => {
    const { events } = await drawn;
    sampleFile.backCatalogue.rows.forEach((row, at) => {
      const said = textsIn(eventsOf(events, 25 + at).map(({ event }) => event));
      const [, , , question, , headline, doesNotTell, , type, whatChanged] = row;
      const type_ = type === null || type === 'declined' ? type : typeNamed(type);
      const texts = [question, headline, doesNotTell, whatChanged, type_].filter(Boolean);
      expect(texts.filter((text) => text !== null && !said.includes(text))).toEqual([]);
    });
  });

  it('tells R-1 from the question to what happened next', async () => {
    expect(await historyOf(1)).toEqual([
      '24 September: Helen Marsh asked the question.',
      '25 September: Priya Nair took this on and promised an answer by 22 October.',
      '20 October: Priya Nair worked out where and when the episodes ended.',
      '20 October: Priya Nair noted that Tom Ashby pulled out the placements list that showed who was placed here.',
      '20 October: Priya Nair noted that Sam Doyle told us which evenings the sea front fills up.',
      '20 October: Priya Nair answered; a second person checks it first. “Yes: episodes ending within 500 m of the station or sea front rose by about half in a year, most on Friday and Saturday after 8 pm.”',
      '20 October: Leila Haddad checked the answer.',
      '20 October: Leila Haddad checked the answer and passed it. What came of it is expected by 28 October.',
      '20 October: Priya Nair commented. “What we don’t know: How many children other areas have placed in Tees Bay”',
      '23 October: Helen Marsh recorded what came of it (resource or commission). “The group moved two detached youth workers to the station and sea front on Friday and Saturday evenings from next month.”',
      '23 October: Helen Marsh noted an action for Sam Doyle, by 30 November. “Start Friday and Saturday sessions”',
      '23 October: Helen Marsh noted an action for Ruth Kelly, by 15 December. “Ask neighbouring authorities for numbers placed here”',
      '23 October: Priya Nair, Tom Ashby, Sam Doyle and Leila Haddad are to be told what came of it.',
      '23 October: Priya Nair, Tom Ashby, Sam Doyle and Leila Haddad were told in chat.',
      '23 October: The loop closed.',
      '23 October: Priya Nair has seen the news.',
      '26 October: Sam Doyle has seen the news.',
      '20 November: Ruth Kelly told what happened next. “Sessions have been planned with the youth workers and start this month. It is too early to say what difference they make.”',
      '20 November: Priya Nair, Tom Ashby, Sam Doyle and Leila Haddad are to be told what happened next.',
      '20 November: Priya Nair, Tom Ashby, Sam Doyle and Leila Haddad were told in chat.',
      '23 November: Priya Nair has seen the news.',
      '24 November: Sam Doyle has seen the news.',
    ]);
  });

  it('leaves Marek untold, and tells the others by the routes of the file', async () => {
    expect((await historyOf(19)).at(-1)).toBe(
      '20 November: Amara Eze was told by a mention in the channel. Tom Ashby was told in chat. Marek Nowak has not been told yet: Marek Nowak has not opened the app yet.',
    );
  });
});

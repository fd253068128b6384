import type { PersonId } from '../../ids.ts';
import type { Partnership } from '../../partnership/people.ts';
import { dateOf, type LocalDate } from '../../time.ts';
import type { FeedbackRound, Route, Telling, TellingResult } from '../request.ts';
import { sayDate, sayTime } from './dates.ts';
import { firstNameOf, nameOf, type Voice, voiceFor } from './people.ts';
import { inline, listed, sentence } from './words.ts';

/** "You, Priya Nair and Sam Doyle": the reader comes first. `n` decides between was and were. */
export function group(people: readonly PersonId[], voice: Voice, reader: PersonId | null): string {
  const others = people.filter((person) => person !== reader);
  const names = others.map(voice.object);
  return listed(others.length === people.length ? names : ['you', ...names]);
}

/** "is"/"are", "was"/"were", "has"/"have" for the people of a group. */
export function agree(
  people: readonly PersonId[],
  reader: PersonId | null,
  one: string,
  many: string,
): string {
  return people.length > 1 || people[0] === reader ? many : one;
}

/** "in chat", "in person by Ruth Kelly". */
export function sayRoute(route: Route, partnership: Partnership): string {
  switch (route.kind) {
    case 'chat':
      return 'in chat';
    case 'mention':
      return 'by a mention in the channel';
    case 'tab':
      return 'in the app';
    case 'in person':
      return `in person by ${nameOf(partnership, route.by)}`;
    default:
      return route satisfies never;
  }
}

interface Result {
  readonly person: PersonId;
  readonly result: TellingResult;
}

/** "Priya Nair and Tom Ashby were told in chat. Sam Doyle has not been told yet: Sam has not opened the app yet." */
export function sayResults(
  results: readonly Result[],
  partnership: Partnership,
  reader: PersonId | null,
): string {
  const voice = voiceFor(partnership, reader);
  const byWay = new Map<string, PersonId[]>();
  const add = (way: string, person: PersonId) => byWay.set(way, [...(byWay.get(way) ?? []), person]);
  for (const { person, result } of results) add(way(result, partnership), person);
  return [...byWay]
    .map(([said, people]) => {
      const verb = said.startsWith('told ')
        ? agree(people, reader, 'was', 'were')
        : agree(people, reader, 'has', 'have');
      return sentence(`${group(people, voice, reader)} ${verb} ${said}`);
    })
    .join(' ');
}

function way(result: TellingResult, partnership: Partnership): string {
  switch (result.kind) {
    case 'told':
      return `told ${sayRoute(result.route, partnership)}`;
    case 'telling':
      return 'not been told yet';
    case 'waiting':
      return `not been told yet: ${inline(result.why)}`;
    case 'not reached':
      return `not been reached: ${inline(result.why)}`;
    default:
      return result satisfies never;
  }
}

/** "Tom was told at 10:42." "Sam has not been told yet: …" For whoever has just recorded what came of it. */
export function sayTold(round: FeedbackRound, partnership: Partnership, today: LocalDate): readonly string[] {
  const first = (telling: Telling) => firstNameOf(partnership, telling.person);
  const told = new Map<string, string[]>();
  const rest: string[] = [];
  for (const telling of round.people) {
    const { result } = telling;
    if (result.kind === 'told') {
      const on = dateOf(result.at);
      const when = `${on === today ? '' : `on ${sayDate(on, today)} `}at ${sayTime(result.at)}`;
      told.set(when, [...(told.get(when) ?? []), first(telling)]);
    } else if (result.kind === 'telling') rest.push(`${first(telling)} is being told.`);
    else rest.push(sentence(`${first(telling)} has ${way(result, partnership)}`));
  }
  const said = [...told].map(
    ([when, names]) => `${listed(names)} ${names.length === 1 ? 'was' : 'were'} told ${when}.`,
  );
  return [...said, ...rest];
}

import type { StateKind } from '../requests/states.ts';
import type { Summary } from '../requests/summary.ts';
import { isTurnOf, type TurnKind, whoseTurn } from '../requests/turn.ts';
import { type Columns, lensBit, stateBit } from './columns.ts';
import type { Asking, LogQuery } from './query.ts';
import type { Match, SearchIndex } from './search-index.ts';

/** Everything the log keeps. A summary is read only where the columns cannot tell. */
export interface Log {
  readonly columns: Columns;
  readonly index: SearchIndex;
  readonly summaryAt: (place: number) => Summary;
}

const ended: readonly StateKind[] = ['closed', 'declined', 'withdrawn', 'merged'];
/** In which states it can be whose turn; the date decides which of the two when it is answered. */
const statesOfTurn: Readonly<Record<TurnKind | 'mine', readonly StateKind[]>> = {
  analysts: ['raised'],
  owner: ['accepted'],
  checkers: ['in check'],
  lead: ['answered'],
  waiting: ['paused', 'answered'],
  app: ['decided'],
  nobody: ended,
  mine: ['raised', 'accepted', 'in check', 'answered', 'decided', 'paused'],
};

function turnMatches({ columns, summaryAt }: Log, turn: TurnKind | 'mine', asking: Asking): readonly Match[] {
  const { viewer, today } = asking;
  const states = statesOfTurn[turn].reduce((bits, state) => bits | stateBit(state), 0);
  const byState: Match = (place) => ((1 << (columns.state[place] ?? 0)) & states) !== 0;
  if (turn !== 'mine' && turn !== 'lead' && turn !== 'waiting') return [byState];
  if (turn !== 'mine') return [byState, (place) => whoseTurn(summaryAt(place), today).kind === turn];
  if (viewer.kind !== 'person') return [() => false];
  return [byState, (place) => isTurnOf(summaryAt(place), viewer.person, today)];
}

const equals =
  (column: Int32Array | Uint8Array, value: number): Match =>
  (place) =>
    column[place] === value;

/** What a row must satisfy besides its quick view, the cheapest first. */
export function filtersOf(log: Log, query: LogQuery, asking: Asking): readonly Match[] {
  const { columns, index } = log;
  const { state, turn, agency, lens, owner, lead, involves, contributor, forum, marking, q } = query;
  const matches: Match[] = [];
  if (state !== undefined) {
    const states = state.reduce((bits, kind) => bits | stateBit(kind), 0);
    matches.push((place) => ((1 << (columns.state[place] ?? 0)) & states) !== 0);
  }
  if (owner !== undefined) matches.push(equals(columns.owner, columns.idNumber(owner)));
  if (lead !== undefined) matches.push(equals(columns.lead, columns.idNumber(lead)));
  if (forum !== undefined) matches.push(equals(columns.forum, columns.idNumber(forum)));
  if (marking !== undefined) matches.push(equals(columns.sensitive, marking === 'OFFICIAL' ? 0 : 1));
  if (lens !== undefined) matches.push((place) => ((columns.lenses[place] ?? 0) & lensBit(lens)) !== 0);
  if (turn !== undefined) matches.push(...turnMatches(log, turn, asking));
  if (agency !== undefined) {
    const members = [...asking.partnership.people.values()].filter((member) => member.agency === agency);
    matches.push(index.people(new Set(members.map((member) => member.id))));
  }
  if (involves !== undefined) matches.push(index.people(new Set([involves])));
  if (contributor !== undefined) {
    const named = index.people(new Set([contributor]));
    matches.push((place) => named(place) && log.summaryAt(place).contributors.includes(contributor));
  }
  const words = q === undefined ? null : index.words(q, asking.partnership);
  if (words !== null) matches.push(words);
  return matches;
}

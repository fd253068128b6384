import { posix } from 'node:path';
import { guarded, oneFileOnly, type Room, rooms } from '#tests/support/architecture/rooms.ts';
import { lineOf, scan } from '#tests/support/architecture/scan.ts';

/** A source file: its place from the root with forward slashes, and its text. */
export type Source = { readonly place: string; readonly text: string };

const longest = 250;

/** Everything that breaks a rule, one sentence each, saying who, what and the way out. */
export function faults(sources: readonly Source[]): string[] {
  return [...sources.flatMap(faultsOfOne), ...crowdedPackage(sources)];
}

/** The room a file belongs to; undefined outside the rooms. */
export function roomOf(place: string): Room | undefined {
  return rooms.find((room) => room.holds.test(place));
}

function faultsOfOne({ place, text }: Source): string[] {
  const found = [...tooLong(place, text)];
  const room = roomOf(place);
  if (!room) return found;
  const { imports, code } = scan(text);
  for (const { specifier, line } of imports) found.push(...importFaults(room, place, specifier, line));
  if (room.name === 'domain') found.push(...clockFaults(place, code));
  return found;
}

function importFaults(room: Room, place: string, specifier: string | null, line: number): string[] {
  const where = `${place} line ${line}`;
  if (specifier === null)
    return [`${where} imports something computed, so nobody can see what. Write the path as a plain string.`];
  const target = ourFile(place, specifier);
  const guard = guarded.find(({ what, only }) => what.test(target ?? specifier) && !only.test(place));
  if (guard) return [`${where} imports ${specifier}, which its own file keeps. ${guard.instead}`];
  const allowed = target === null ? room.packages.test(specifier) : room.mayImport.test(target);
  return allowed ? [] : [`${where} imports ${specifier}, but ${room.name} may not. ${room.instead}`];
}

/** Where one of our own files lies, or null for a package. */
function ourFile(place: string, specifier: string): string | null {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('.')) return posix.join(posix.dirname(place), path);
  if (path.startsWith('#')) return posix.normalize(path.slice(1));
  return null;
}

const clocks: readonly { readonly what: RegExp; readonly name: string; readonly instead: string }[] = [
  { what: /\bDate\s*\.\s*now\b/g, name: 'Date.now()', instead: 'Take the time as an argument.' },
  { what: /\bnew\s+Date\b(?!\s*\(\s*[^\s)])/g, name: 'new Date()', instead: 'Take the time as an argument.' },
  { what: /(?<!new\s+)\bDate\s*\(/g, name: 'Date()', instead: 'Take the time as an argument.' },
  { what: /\bMath\s*\.\s*random\b/g, name: 'Math.random()', instead: 'Take what is random as an argument.' },
  { what: /\brandomUUID\b/g, name: 'randomUUID()', instead: 'Take the id as an argument.' },
];

function clockFaults(place: string, code: string): string[] {
  return clocks.flatMap(({ what, name, instead }) =>
    [...code.matchAll(what)].map(
      (hit) =>
        `${place} line ${lineOf(code, hit.index)} uses ${name}, so a test cannot decide it. ${instead}`,
    ),
  );
}

function tooLong(place: string, text: string): string[] {
  const lines = lineCount(text);
  if (lines <= longest || /^\/\/ Long because \S/m.test(text.slice(0, 500))) return [];
  return [
    `${place} has ${lines} lines; ${longest} is the most. Split it by what its parts are for, or say why not in a first line "// Long because …".`,
  ];
}

/** Lines of a text, as an editor counts them. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

function crowdedPackage(sources: readonly Source[]): string[] {
  const users = sources.filter(
    ({ place, text }) =>
      roomOf(place) && scan(text).imports.some(({ specifier }) => specifier === oneFileOnly),
  );
  if (users.length <= 1) return [];
  const places = users.map(({ place }) => place).join(' and ');
  return [`${places} both import ${oneFileOnly}. Keep it in one file and let the other ask that one.`];
}

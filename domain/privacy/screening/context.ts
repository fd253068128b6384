import type { LocalDate } from '../../time.ts';
import type { FindingKind } from './finding.ts';

/** What a partnership knows about itself, so that its own names are not taken for a child's. */
export interface ScreeningFacts {
  /** Full names of everyone in the partnership. */
  readonly people: readonly string[];
  /** Wards, streets, estates, stations, venues, agencies, projects: names that are not a person's. */
  readonly places: readonly string[];
  /** The whole area the partnership covers: saying it is not saying where somebody is. */
  readonly areas: readonly string[];
  /** Mail domains of the agencies, `police.example`. */
  readonly domains: readonly string[];
  /** Hosts whose links may be given, `contoso.sharepoint.com`. */
  readonly hosts: readonly string[];
  /** Telephone numbers, addresses and postcodes the partnership gives out itself. */
  readonly published: readonly string[];
  /** What local systems' numbers look like. */
  readonly patterns: readonly LocalPattern[];
  /** Rules the data-protection lead switched off. */
  readonly off: readonly FindingKind[];
  /** For the age a date implies; null: no age is worked out. */
  readonly today: LocalDate | null;
}

/**
 * `form`: `9` stands for a digit, `A` for a letter, anything else for itself, spaces and dashes for any gap
 * or none: `CB999999`, `99/99999/99`. `words` say that such a number is meant.
 */
export interface LocalPattern {
  readonly agency: string;
  readonly name: string;
  readonly form: string;
  readonly words: readonly string[];
}

export interface ScreeningContext extends ScreeningFacts {
  /** Lower-case names of several words, by their first. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Every word of a name of the partnership's people, lower case. */
  readonly peopleWords: ReadonlySet<string>;
  readonly areaWords: ReadonlySet<string>;
  /** Published numbers without anything but letters and digits. */
  readonly allowed: ReadonlySet<string>;
}

const nothing: ScreeningFacts = {
  people: [],
  places: [],
  areas: [],
  domains: [],
  hosts: [],
  published: [],
  patterns: [],
  off: [],
  today: null,
};

/** Made once for a partnership and used for every text; what is left out is empty. */
export function screeningContext(facts: Partial<ScreeningFacts> = {}): ScreeningContext {
  const all = { ...nothing, ...facts };
  return {
    ...all,
    domains: all.domains.map((domain) => domain.toLowerCase()),
    hosts: all.hosts.map((host) => host.toLowerCase()),
    names: byFirstWord([...all.people, ...all.places, ...all.areas]),
    peopleWords: new Set(all.people.flatMap(wordsOf)),
    areaWords: new Set(all.areas.flatMap(wordsOf)),
    allowed: new Set(all.published.map(compact)),
  };
}

export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/** `01632 960100` and `(01632) 960 100` are the same number. */
export const compact = (text: string): string => wordsOf(text).join('').toUpperCase();

function byFirstWord(names: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const words of names.map(wordsOf)) {
    const first = words[0];
    if (first === undefined) continue;
    const known = map.get(first);
    if (known) known.push(words);
    else map.set(first, [words]);
  }
  return map;
}

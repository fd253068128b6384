/** Where web addresses stand in a text. */
export interface Links {
  /** In an address, so that a rule for prose has nothing to say. */
  readonly inAny: (at: number) => boolean;
  /** In an address of the partnership's own sites, where page ids and file names are no one's business. */
  readonly inOwn: (at: number) => boolean;
  readonly all: readonly Link[];
}

export interface Link {
  readonly start: number;
  readonly end: number;
  readonly host: string;
  readonly path: string;
  readonly own: boolean;
}

const opening = /https?:\/\/|\bwww\./gi;
const behind = /[\s<>"]/g;
const trailing = /[.,;:!?)\]]/;

export function linksOf(text: string, ownHosts: readonly string[]): Links {
  const all: Link[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const link = linkAt(text, found.index, ownHosts);
    all.push(link);
    opening.lastIndex = Math.max(link.end, found.index + found[0].length);
  }
  const own = all.filter((link) => link.own);
  return { all, inAny: within(all), inOwn: within(own) };
}

function linkAt(text: string, start: number, ownHosts: readonly string[]): Link {
  behind.lastIndex = start;
  let end = behind.exec(text)?.index ?? text.length;
  while (end > start && trailing.test(text.charAt(end - 1))) end -= 1;
  const address = text.slice(start, end).replace(/^https?:\/\//i, '');
  const slash = address.search(/[/?#]/);
  const host = (slash < 0 ? address : address.slice(0, slash)).toLowerCase();
  const own = ownHosts.some((known) => host === known || host.endsWith(`.${known}`));
  return { start, end, host, path: slash < 0 ? '' : address.slice(slash), own };
}

/** By halving: a text may hold thousands of links and be asked about at every token. */
const within = (links: readonly Link[]) => (at: number) => {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return (links[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
};

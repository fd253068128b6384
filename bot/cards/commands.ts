/** What can be written to the bot, in any case; in a channel after a mention. */
export const commands = [
  { word: 'ask', write: 'ask …', does: 'asks the partnership your question' },
  { word: 'R-42', write: 'R-42', does: 'shows that request' },
  { word: 'mine', write: 'mine', does: 'lists what you asked and what you are working on' },
  { word: 'waiting', write: 'waiting', does: 'lists what waits for you' },
  { word: 'impact', write: 'impact', does: 'shows what your work changed' },
  { word: 'find', write: 'find …', does: 'finds requests by their words' },
  { word: 'reminders', write: 'reminders …', does: 'sets them: daily, late or off' },
  { word: 'log', write: 'log', does: 'opens the log' },
  { word: 'help', write: 'help', does: 'shows this list' },
] as const;

/** Letters to add, drop or change to turn one word into the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries()) {
      const swap = (row[j] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The command that was probably meant by the first word, or null when none is within two letters. */
export function nearestCommand(text: string): string | null {
  const first = text.trim().toLowerCase().split(/\s+/)[0]?.slice(0, 12) ?? '';
  const ranked = commands
    .filter(({ word }) => word !== 'R-42')
    .map(({ word }) => ({ word, far: distance(first, word) }))
    .sort((a, b) => a.far - b.far)[0];
  const near = ranked !== undefined && ranked.far <= Math.min(2, ranked.word.length - 2);
  return near && first !== '' ? ranked.word : null;
}

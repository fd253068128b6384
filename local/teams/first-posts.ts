import type { TeamsSide } from './teams-side.ts';
import type { Resident } from './world.ts';

export interface FirstPost {
  /** Whoever wrote it; a post of somebody unknown is left out. */
  readonly person: string;
  readonly text: string;
}

/** Once: a channel that people already talk in, so that there is a message to ask a question about. */
export function postFirst(side: TeamsSide, people: readonly Resident[], posts: readonly FirstPost[]): void {
  if (side.store.fact('first posts') !== null) return;
  for (const { person, text } of posts) {
    const writer = people.find(({ id }) => id === person);
    const activity = { type: 'message', text, textFormat: 'plain' };
    if (writer)
      side.keep({ kind: 'channel', root: null }, writer.account.channelAccount, activity, side.stamp());
  }
  side.store.setFact('first posts', side.stamp().at.toISOString());
}

import { type Activity, cardType } from './activity.ts';
import type { BotAnswer } from './bot-client.ts';
import { clientInfo, envelope } from './envelope.ts';
import { openChat } from './install.ts';
import { mentionsBot, withMentions } from './mentions.ts';
import type { Place } from './place.ts';
import type { TeamsSide } from './teams-side.ts';
import type { Resident } from './world.ts';

/** What a person writes; `card` is one that the app put into their compose box. */
export interface Saying {
  readonly place: Place;
  readonly text: string;
  readonly card: unknown;
}

/**
 * A person writes. In the channel the bot hears only what mentions it; in its own chat it hears everything.
 * Returns the message's id at once and the bot's answer when there is one to wait for.
 */
export async function say(
  side: TeamsSide,
  person: Resident,
  { place, text, card }: Saying,
): Promise<{ readonly id: string; readonly heard: Promise<BotAnswer | null> }> {
  if (place.kind === 'chat') await openChat(side, person);
  const people = await side.people();
  const written = withMentions(text, place.kind === 'channel' ? people : []);
  const stamp = side.stamp();
  const at: Place = place.kind === 'channel' ? { kind: 'channel', root: place.root ?? stamp.id } : place;
  const shown: Activity = {
    type: 'message',
    text: written.text,
    textFormat: 'plain',
    entities: written.entities,
    ...(card === null ? {} : { attachments: [{ contentType: cardType, content: card }] }),
  };
  side.keep(at, person.account.channelAccount, shown, stamp);
  const hears = place.kind === 'chat' ? card === null : mentionsBot(written);
  const activity: Activity = {
    ...envelope(person, at, stamp),
    ...shown,
    text: written.wire,
    entities: [...written.entities, clientInfo],
    attachments: [{ contentType: 'text/html', content: written.html }],
  };
  return { id: stamp.id, heard: hears ? side.bot(activity) : Promise.resolve(null) };
}

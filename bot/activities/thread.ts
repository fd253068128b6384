import type { Thread } from '#domain/requests/request.ts';
import type { Turn } from '../teams/port.ts';
import type { Here } from './here.ts';

/** The thread this was written in, so that card and answer stay there; in a chat, the partnership's channel. */
export async function threadOf({ turn, room }: Here, link: string | null = null): Promise<Thread | null> {
  if (turn.reference.scope === 'personal') return room.channel();
  return { conversation: turn.reference.conversation, activity: activityOf(turn), link };
}

const activityOf = (turn: Turn): string | null => (turn.inbound.kind === 'message' ? turn.activity : null);

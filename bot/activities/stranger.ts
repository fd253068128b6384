import type { Reply, Turn } from '../teams/port.ts';

const hello =
  'Hello. I bring a partnership’s data questions to the people who can answer them. I don’t know you yet: ask your partnership’s manager to add you, then write to me again.';

/** Whoever is in no partnership's list of people: a useful word, and nothing of any request. */
export function toStranger({ inbound, reference }: Turn): Reply {
  switch (inbound.kind) {
    case 'message':
      return {
        kind: 'message',
        message: { text: hello, card: null, summary: 'Hello from Feedback Loop' },
      };
    case 'bot added':
      return reference.scope === 'personal'
        ? { kind: 'message', message: { text: hello, card: null, summary: 'Hello from Feedback Loop' } }
        : { kind: 'nothing' };
    case 'card action':
    case 'open dialog':
    case 'submit dialog':
    case 'search':
      return { kind: 'sentence', text: hello };
    default:
      return { kind: 'nothing' };
  }
}

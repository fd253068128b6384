import type { Policy } from '#domain/partnership/people.ts';
import type { Message } from '../teams/port.ts';
import { referral } from './ask-card.ts';
import { clip, clipTo } from './clip.ts';
import { card, heading, message, paragraph, run, under } from './kit.ts';

/** What is kept of a form whose store did not answer: everything it carried, to be sent again as it was. */
export interface Kept {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What people wrote into it. */
  readonly words: readonly string[];
}

/**
 * Drawn without the store. The button sends the form again exactly as it was, so that what was done after all
 * is recognised and done once only.
 */
export function notSavedCard(
  sentence: string,
  kept: Kept | null,
  concern: Policy['worriedAboutAChild'],
): Message {
  const common = { title: 'Send it again', data: kept?.data ?? {}, style: 'positive' };
  const words = kept?.words ?? [];
  return message(
    card(
      [
        heading('Not saved'),
        paragraph([run(sentence)]),
        words.length === 0 ? null : under('You had written'),
        ...words.map((word) => paragraph([run(clip(word, clipTo.main))])),
        referral({ policy: { worriedAboutAChild: concern } }),
      ],
      [
        kept === null
          ? null
          : {
              type: 'Action.Execute',
              verb: kept.verb,
              ...common,
              fallback: { type: 'Action.Submit', ...common },
            },
      ],
      sentence,
    ),
    'Not saved',
  );
}

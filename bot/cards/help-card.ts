import type { Message } from '../teams/port.ts';
import { openLink, press } from './acts.ts';
import { commands } from './commands.ts';
import { bold, card, heading, marked, message, paragraph, run, subtle } from './kit.ts';
import type { Setting } from './setting.ts';

const list = commands.map(({ write, does }) =>
  paragraph([bold(write), run(` ${does}`)], { spacing: 'Small' }),
);

const buttons = (setting: Setting) => [
  press('Ask a question', 'ask-question', null, setting, { style: 'positive' as const }),
  openLink('Open the log', setting.links.log()),
];

/** What can be written to the bot. */
export const helpCard = (setting: Setting): Message =>
  message(
    card(
      [
        marked('OFFICIAL', null),
        heading('What you can write to me'),
        ...list,
        paragraph([subtle('In a channel, mention me first. Capitals don’t matter.')]),
      ],
      buttons(setting),
      'Write help to see what Feedback Loop can do.',
    ),
    'Help with Feedback Loop',
  );

/** Once, when somebody installs the app for themselves, and to whoever says hello. `firstName` null when unknown. */
export const helloCard = (firstName: string | null, setting: Setting): Message =>
  message(
    card(
      [
        marked('OFFICIAL', null),
        heading('Every question gets an owner, and you hear what came of it'),
        paragraph([
          run(
            `${firstName === null ? 'Hello' : `Hello, ${firstName}`}. Ask the partnership a data question here, or take one on. When something is decided, everybody who worked on the answer is told what it changed.`,
          ),
        ]),
        paragraph([
          run('Questions are about patterns and numbers, never about a child who could be recognised.'),
        ]),
        paragraph([run('Write '), bold('help'), run(' to see what else I can do.')]),
      ],
      buttons(setting),
      'Hello from Feedback Loop. Write help to see what it can do.',
    ),
    'Hello from Feedback Loop',
  );

/** For words that are no command: what was probably meant, and help. */
export const unknownCard = (nearest: string | null, setting: Setting): Message =>
  message(
    card(
      [
        marked('OFFICIAL', null),
        heading('I didn’t understand that'),
        nearest === null
          ? paragraph([
              run('To ask the partnership, write '),
              bold('ask'),
              run(' and your question after it.'),
            ])
          : paragraph([run('Did you mean '), bold(nearest), run('?')]),
        ...list,
      ],
      buttons(setting),
      'Write help to see what Feedback Loop can do.',
    ),
    'Help with Feedback Loop',
  );

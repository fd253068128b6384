import { z } from 'zod';
import { longestName } from '#domain/partnership/names.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import type { Message } from '../teams/port.ts';
import { type Drawn, type Links, openLink, press } from './acts.ts';
import { textField } from './inputs.ts';
import { bold, card, footer, heading, message, paragraph, problem, run } from './kit.ts';
import type { Setting } from './setting.ts';

const typed = z.string().default('').catch('');
export const setUpSubmission = z.object({
  partnership: typed,
  name: typed,
  title: typed,
  agency: typed,
  agencies: typed,
});
export type SetUpSubmission = z.infer<typeof setUpSubmission>;
export type SetUpProblems = Partial<Record<keyof SetUpSubmission, string>>;

/** More than any partnership has; a pasted directory would not fit into one card. */
export const mostAgencies = 40;

const field = (
  id: keyof SetUpSubmission,
  label: string,
  placeholder: string,
  said: SetUpSubmission,
  problems: SetUpProblems,
) => {
  const wrong = problems[id];
  return [
    wrong === undefined ? null : problem(wrong),
    textField({ id, label, placeholder, value: said[id], max: longestName, lines: 'one' }),
  ];
};

/** One to one, to whoever added the app to a team that has no partnership yet. */
export function setUpCard(said: SetUpSubmission, problems: SetUpProblems, drawn: Drawn): Message {
  return message(
    card(
      [
        heading('Set up your partnership'),
        paragraph([
          run(
            'You added Feedback Loop to a team. Its people share one log of data questions. Five lines, and it works; all of them can be changed later.',
          ),
        ]),
        ...field(
          'partnership',
          'The partnership’s name',
          'Tees Bay Exploitation Partnership',
          said,
          problems,
        ),
        ...field('name', 'Your name', 'As colleagues know it', said, problems),
        ...field('title', 'Your title', 'Partnership manager', said, problems),
        ...field('agency', 'Your agency', 'Tees Bay Council', said, problems),
        problems.agencies === undefined ? null : problem(problems.agencies),
        textField({
          id: 'agencies',
          label: 'The other agencies, one a line',
          placeholder: 'Tees Bay Police',
          value: said.agencies,
          max: mostAgencies * longestName,
        }),
        footer(
          'You get this because you added the app. You become the partnership’s manager and administrator, and can hand both on. If it was a mistake, remove the app from the team and ignore this.',
        ),
      ],
      [press('Set up the partnership', 'set-up', null, drawn, { style: 'positive' })],
      'Set up your partnership: write hello to me.',
    ),
    'Set up Feedback Loop',
  );
}

/** Who has set it up sees what is there, and the next step. */
export function isSetUpCard(
  { name, agencies }: Pick<Partnership, 'name' | 'agencies'>,
  links: Links,
): Message {
  const count = agencies.size === 1 ? '1 agency' : `${agencies.size} agencies`;
  return message(
    card(
      [
        heading('Your partnership is set up'),
        paragraph([bold(name), run(` begins with you and ${count}.`)]),
        paragraph([
          run(
            'Next: add its people. When somebody I don’t know writes to me in the team, I tell you once, so that you can add them in one step.',
          ),
        ]),
        paragraph([run('Then ask: write '), bold('ask'), run(' and a question after it.')]),
      ],
      [openLink('Open the log', links.log())],
      'Your partnership is set up.',
    ),
    'Feedback Loop is set up',
  );
}

export const setUpDone = ({ partnership, links }: Setting): Message => isSetUpCard(partnership, links);

import type { Partnership } from '#domain/partnership/people.ts';
import { limits } from '#domain/requests/limits.ts';
import { lenses, markings, populations } from '#domain/requests/vocabulary.ts';
import { nameAndTitle } from '#domain/requests/wording/people.ts';
import type { AskSubmission } from './ask-card.ts';
import { dropDown, type Option, optionsField, textField } from './inputs.ts';
import type { Element } from './kit.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const option = (value: string): Option => ({ title: capital(value), value });
const populationTitles = {
  known: 'Known to services',
  'thought to be exploited': 'Thought to be exploited',
  all: 'All young people',
} as const;

/** More leads than this do not fit a drop-down; the tab has a search. */
const mostLeads = 40;

const leads = (partnership: Partnership): readonly Option[] =>
  [...partnership.people.values()]
    .filter((member) => member.roles.includes('strategic lead'))
    .slice(0, mostLeads)
    .map(({ id }) => ({ title: nameAndTitle(partnership, id), value: id }));

type At = (field: keyof AskSubmission, element: Element) => readonly Element[];

/** What may be left to whoever takes the question on. `at` puts a field's problem above it. */
export const moreFields = (typed: AskSubmission, partnership: Partnership, at: At): readonly Element[] => [
  ...at('lenses', optionsField('lenses', 'What is it about?', lenses.map(option), typed.lenses, true)),
  ...at(
    'population',
    optionsField(
      'population',
      'Which young people?',
      populations.map((value) => ({ title: populationTitles[value], value })),
      typed.population,
    ),
  ),
  ...at(
    'scope',
    textField({
      id: 'scope',
      label: 'Where, and which period?',
      value: typed.scope,
      placeholder: 'For example: all wards, April to September',
      max: limits.sentence,
      lines: 'one',
    }),
  ),
  ...at(
    'background',
    textField({ id: 'background', label: 'Background', value: typed.background, max: limits.paragraph }),
  ),
  ...at(
    'marking',
    optionsField(
      'marking',
      'Marking',
      markings.map((value) => ({ title: value, value })),
      typed.marking || 'OFFICIAL',
    ),
  ),
  ...at('lead', dropDown('lead', 'Who decides, if not you?', leads(partnership), typed.lead, 'I decide')),
];

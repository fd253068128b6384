import type { CommandBody } from '#api/contract/commands.ts';
import { limits } from '#api/contract/limits.ts';
import { lenses, populations, waysToContribute } from '#domain/requests/vocabulary.ts';
import { capital } from '../../words/plural.ts';
import type { Field, Values } from './act.ts';
import { textIn } from './values.ts';

const populationNames: Record<(typeof populations)[number], string> = {
  known: 'Young people known to be exploited',
  'thought to be exploited': 'Young people thought to be exploited',
  all: 'All young people',
};

/** Asked for with the question or completed by whoever takes it on. */
export const scoping: readonly Field[] = [
  {
    kind: 'some',
    name: 'lenses',
    label: 'Lens',
    options: lenses.map((lens) => ({ value: lens, label: capital(lens) })),
  },
  {
    kind: 'pick',
    name: 'population',
    label: 'Which young people',
    none: 'Not said',
    options: populations.map((value) => ({ value, label: populationNames[value] })),
  },
  { kind: 'text', name: 'scope', label: 'Area and period', max: limits.sentence },
  { kind: 'text', name: 'background', label: 'Background', max: limits.paragraph, lines: 4 },
];

export const contributing = (need: boolean): readonly Field[] => [
  { kind: 'person', name: 'person', label: 'Who', need: 'Choose who it was.' },
  {
    kind: 'pick',
    name: 'how',
    label: 'How',
    none: 'Choose how',
    need: 'Choose how they contributed.',
    options: waysToContribute.map((value) => ({ value, label: capital(value) })),
  },
  {
    kind: 'text',
    name: 'what',
    label: 'What they did',
    hint: need ? 'They will read it as “Your part: …”' : '',
    placeholder: 'pulled out the placements list',
    max: limits.sentence,
    need: 'Say what they did: without it nobody can be told their part.',
  },
];

export const contributorBody = (values: Values) =>
  ({
    person: textIn(values, 'person'),
    how: textIn(values, 'how') as (typeof waysToContribute)[number],
    what: textIn(values, 'what'),
  }) satisfies CommandBody<'add-contributor'>;

/** One sentence on why, as most acts ask for. */
export const why = (label: string, need: string): Field => ({
  kind: 'text',
  name: 'why',
  label,
  need,
  max: limits.sentence,
  lines: 2,
});

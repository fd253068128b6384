import { longestName, readName } from '#domain/partnership/names.ts';
import type { SetUp } from '#domain/partnership/set-up.ts';
import { mostAgencies, type SetUpProblems, type SetUpSubmission } from './set-up-card.ts';

const missing = {
  partnership: 'Give the partnership a name',
  name: 'Write your name',
  title: 'Write your title',
  agency: 'Name your agency',
} as const;

/** What was typed as names, or what has to be put right. */
export function readSetUp(
  typed: SetUpSubmission,
): { readonly said: SetUp } | { readonly problems: SetUpProblems } {
  const problems: Record<string, string> = {};
  const read = (field: keyof typeof missing): string => {
    const name = readName(typed[field]);
    if (name === null)
      problems[field] = `${missing[field]}, in at most ${longestName} characters on one line.`;
    return name ?? '';
  };
  const said = {
    partnership: read('partnership'),
    name: read('name'),
    title: read('title'),
    agency: read('agency'),
  };
  const lines = typed.agencies.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const agencies = lines.flatMap((line) => readName(line) ?? []);
  if (agencies.length < lines.length || lines.length > mostAgencies) {
    problems.agencies = `Write one agency a line, at most ${mostAgencies}, each in at most ${longestName} characters.`;
  }
  return Object.keys(problems).length > 0 ? { problems } : { said: { ...said, agencies } };
}

import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** `contributors.0.how` for a program; `contributors 1, how` for a person, who counts from one. */
const sayPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((said, part) => {
    if (typeof part === 'number') return `${said} ${part + 1}`;
    return said === '' ? String(part) : `${said}, ${String(part)}`;
  }, '');

/** What the schemas found first, in a sentence that names the field and says what to do. */
export function sayIssue(issue: Issue | undefined): {
  readonly detail: string;
  readonly field: string | null;
} {
  if (issue === undefined || issue.path.length === 0) {
    const detail =
      'Send an object in JSON with this command’s fields, and the header Content-Type: application/json. They are listed in /api/openapi.json.';
    return { detail, field: null };
  }
  return { detail: `${sayPath(issue.path)}: ${askFor(issue)}.`, field: issue.path.join('.') };
}

function askFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `choose ${issue.values.length === 1 ? '' : 'one of: '}${issue.values.join(', ')}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `give at most ${issue.maximum}`
        : (saidBySchema(issue) ?? `give ${issue.maximum} or less`);
    case 'too_small':
      return (
        saidBySchema(issue) ?? `give ${Number(issue.minimum) + (issue.inclusive === false ? 1 : 0)} or more`
      );
    case 'invalid_type':
      return saidBySchema(issue) ?? types[issue.expected] ?? 'this has another form';
    default:
      return issue.message;
  }
}

/** Kinds of value whose schemas have no sentence of their own. */
const types: Readonly<Record<string, string>> = {
  array: 'give a list, in [ ]',
  object: 'give its fields, in { }',
  boolean: 'say true or false',
  number: 'give a whole number',
  int: 'give a whole number',
};

/** Null for the library's own words, which are not for people. */
const saidBySchema = ({ message }: Issue): string | null =>
  /^(?:Invalid|Too (?:big|small)|Unrecognized)/.test(message) ? null : message;

import { counted } from '../requests/wording/words.ts';

export interface HeadlineCounts {
  readonly total: number;
  readonly open: number;
  readonly deciding: number;
  readonly nobody: number;
  readonly late: number;
  /** People, each once, who are owed news of something and have not been told. */
  readonly peopleUntold: number;
}

const some = (n: number, one: string, many: string): readonly string[] =>
  n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];

/** The one true sentence on top of the log. Zeros are left out; when all is well it says so. */
export function headline(counts: HeadlineCounts): string {
  if (counts.total === 0) return 'No questions yet.';
  const troubles = [
    ...some(counts.deciding, 'waits for a decision', 'wait for a decision'),
    ...some(counts.nobody, 'has nobody', 'have nobody'),
    ...some(counts.peopleUntold, 'person has not been told', 'people have not been told'),
  ];
  const open = counts.open === 0 ? 'Nothing is open' : `${counts.open} open`;
  if (troubles.length > 0) return `${[open, ...troubles].join('. ')}.`;
  if (counts.open === 0) {
    return counts.total === 1
      ? `${open}. The one question has ended.`
      : `${open}. All ${counted(counts.total, 'question')} have ended.`;
  }
  if (counts.late === 0) return `${open}. None is late.`;
  return `${open}. ${some(counts.late, 'is late', 'are late').join('')}.`;
}

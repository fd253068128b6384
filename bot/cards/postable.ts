import { doorOf } from '#domain/privacy/partnership-screening.ts';
import { screen } from '#domain/privacy/screening/screen.ts';
import { type Setting, todayIn } from './setting.ts';

/**
 * What was typed, as a card may show it again: a text that points to one person is left out, because a card
 * is posted, and posted again wherever it is forwarded.
 */
export function postable<Typed extends Readonly<Record<string, unknown>>>(
  typed: Typed,
  setting: Setting,
): Typed {
  const { screening } = doorOf(setting.partnership, todayIn(setting));
  const isBlocked = (value: unknown) =>
    typeof value === 'string' && screen(value, screening).some(({ level }) => level === 'block');
  const entries = Object.entries(typed).map(([name, value]) => [name, isBlocked(value) ? '' : value]);
  return Object.fromEntries(entries) as Typed;
}

export const postableText = (text: string, setting: Setting): string => postable({ text }, setting).text;

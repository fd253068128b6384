import { screeningContext } from '#domain/privacy/screening/context.ts';
import { screen } from '#domain/privacy/screening/screen.ts';

export const plainContext = screeningContext();

/** `block nhs-number: 999 000 0018` for each finding, in order. */
export const found = (text: string, context = plainContext): string[] =>
  screen(text, context).map(({ level, kind, start, end }) => `${level} ${kind}: ${text.slice(start, end)}`);

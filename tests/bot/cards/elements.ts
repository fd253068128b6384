import type { Message } from '#bot/teams/port.ts';

export type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object inside a card, the card included. */
export function* objectsIn(value: unknown): Generator<Json> {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

export const ofType = (message: Message, ...types: readonly string[]): readonly Json[] =>
  [...objectsIn(message.card)].filter(({ type }) => typeof type === 'string' && types.includes(type));

/** What somebody reads, paragraph by paragraph: `keepDates`' spaces read as spaces. */
export const textIn = (message: Message | null): string =>
  message === null
    ? ''
    : ofType(message, 'TextBlock', 'RichTextBlock')
        .map(({ text, inlines }) =>
          Array.isArray(inlines) ? inlines.map((run: Json) => run.text).join('') : String(text),
        )
        .join('\n')
        .replaceAll('\u00a0', ' ');

/** What a field offers, in order. */
export const optionsOf = (field: Json | undefined): readonly { title: string; value: string }[] =>
  Array.isArray(field?.choices) ? field.choices : [];

/** The titles of the buttons at the foot, in order. */
export const buttonsOf = (message: Message | null): readonly string[] => {
  const actions = message?.card?.actions;
  return Array.isArray(actions) ? actions.map((action: Json) => String(action.title)) : [];
};

import { limits } from '../limits.ts';
import type { Properties } from '../table.ts';

/** Encoded units one piece may take; a little below what a property holds. */
const most = limits.textUnits - 768;

/** The most that one unit takes when encoded: a control character becomes `\u0001`. */
const widest = 6;

/** A text of any length as properties `name0`, `name1`, …: a property holds 64 KiB as encoded. */
export function inChunks(name: string, text: string): Record<string, string> {
  // Nearly every text is far too short to need counting, which took most of the time of a command.
  if (text.length * widest <= most) return { [`${name}0`]: text };
  const chunks: Record<string, string> = {};
  let piece = '';
  let units = 0;
  let count = 0;
  for (const character of text) {
    const width = JSON.stringify(character).length - 2;
    if (units + width > most) {
      chunks[`${name}${count++}`] = piece;
      piece = '';
      units = 0;
    }
    piece += character;
    units += width;
  }
  chunks[`${name}${count}`] = piece;
  return chunks;
}

export function fromChunks(name: string, properties: Properties): string {
  let text = '';
  for (let n = 0; ; n++) {
    const piece = properties[`${name}${n}`];
    if (piece === undefined) return text;
    text += String(piece);
  }
}

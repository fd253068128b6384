import { type RequestNumber, showNumber } from '#domain/ids.ts';
import type { Properties } from '../table.ts';

/** Of rows and events. Two versions of the app run side by side during an upgrade: a newer row must not crash an older reader. */
export const format = 1;

export const isKnown = (properties: Properties): boolean => properties.format === format;

/** The request can be neither folded nor written by this version of the app. The message is for people. */
export class ReadOnlyRequest extends Error {
  override readonly name = 'ReadOnlyRequest';
  readonly number: RequestNumber;
  constructor(number: RequestNumber) {
    super(
      `${showNumber(number)} was last changed by a newer version of Feedback Loop. It can be read here but not changed until this server is upgraded.`,
    );
    this.number = number;
  }
}

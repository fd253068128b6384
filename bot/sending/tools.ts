import type { Links } from '../cards/acts.ts';
import type { Directory } from '../directory.ts';
import type { Outbound } from '../teams/port.ts';

/** What sending needs besides the debts themselves. */
export interface DeliveryTools {
  readonly outbound: Outbound;
  readonly directory: Directory;
  readonly links: Links;
  /** Milliseconds since 1970. */
  now(): number;
  newNonce(): string;
  /** From 0 to 1. */
  jitter(): number;
  /** One line for the operator, without anything that people wrote. */
  log(line: string, about: Readonly<Record<string, unknown>>): void;
}

import type { PersonId } from '../ids.ts';
import type { LocalDate } from '../time.ts';
import { isOpen, waitsUntil } from './clocks.ts';
import type { Delegate } from './request.ts';
import type { Summary } from './summary.ts';

/** First and last day are both days of acting. */
export const isActing = (delegate: Delegate | null, today: LocalDate): delegate is Delegate =>
  delegate !== null && delegate.from <= today && (delegate.until === null || today <= delegate.until);

export const turnKinds = ['analysts', 'owner', 'checkers', 'lead', 'waiting', 'app', 'nobody'] as const;
export type TurnKind = (typeof turnKinds)[number];

export interface Turn {
  readonly kind: TurnKind;
  /** The one it waits for, when it is one: the owner, the lead, or whom a pause names. */
  readonly person: PersonId | null;
  /** Who acts for the lead today and may take the turn as well. */
  readonly delegate: PersonId | null;
}

const nobody: Omit<Turn, 'kind'> = { person: null, delegate: null };

/** Whose turn it is today. `waiting`: paused, or too early to say and the day has not come. */
export function whoseTurn(summary: Summary, today: LocalDate): Turn {
  const acting = isActing(summary.delegate, today) ? summary.delegate.person : null;
  switch (summary.state) {
    case 'raised':
      return { kind: 'analysts', ...nobody };
    case 'accepted':
      return { kind: 'owner', person: summary.owner, delegate: null };
    case 'in check':
      return { kind: 'checkers', ...nobody };
    case 'answered': {
      const until = waitsUntil(summary);
      if (until !== null && today < until) return { kind: 'waiting', ...nobody };
      return { kind: 'lead', person: summary.lead, delegate: acting };
    }
    case 'paused': {
      const delegate = summary.waitingOn === summary.lead ? acting : null;
      return { kind: 'waiting', person: summary.waitingOn, delegate };
    }
    case 'decided':
      return { kind: 'app', ...nobody };
    default:
      return { kind: 'nobody', ...nobody };
  }
}

/** Somebody by name has something to do: the turn is theirs, or their advice was asked for. */
export function isTurnOf(summary: Summary, person: PersonId, today: LocalDate): boolean {
  const turn = whoseTurn(summary, today);
  if (turn.person === person || turn.delegate === person) return true;
  return isOpen(summary) && summary.advisers.includes(person);
}

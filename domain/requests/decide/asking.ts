import type { RequestNumber } from '../../ids.ts';
import type { Member } from '../../partnership/people.ts';
import type { Ask } from '../commands.ts';
import type { Draft } from '../draft.ts';
import { mayAsk } from '../permissions.ts';
import { refuse } from '../refusals.ts';
import type { Asked, Request } from '../request.ts';
import { maySee, viewerOf } from '../viewer.ts';
import { type Step, unknownPerson, wrongDay } from './decider.ts';

export function decideAsk(
  command: Ask,
  draft: Draft,
  who: Member,
  loaded: ReadonlyMap<RequestNumber, Request>,
): Step {
  const { asked } = command;
  const { partnership, nextNumber } = draft.context;
  if (!mayAsk(who)) {
    return refuse(
      'not allowed',
      'You can read this log but not ask in it. Ask its manager for another role.',
    );
  }
  if (asked.meeting !== null && !partnership.forums.has(asked.meeting.forum)) {
    return refuse(
      'unknown name',
      'That group is not in this partnership. Choose one from the list.',
      'meeting',
    );
  }
  const before = asked.followUpOf === null ? null : loaded.get(asked.followUpOf);
  if (before !== null && (before === undefined || !maySee(viewerOf(who), before))) {
    return refuse(
      'not found',
      `There is no R-${asked.followUpOf} that you can see. Check the number.`,
      'followUpOf',
    );
  }
  const wrong =
    wrongDay(asked.neededBy, draft, 'neededBy') ??
    unknownPerson(command.lead, draft, 'lead') ??
    asked.restrictedTo
      ?.map((person) => unknownPerson(person, draft, 'restrictedTo'))
      .find((one) => one !== null);
  if (wrong) return wrong;
  const lead = command.lead ?? who.id;
  draft.record(nextNumber, { kind: 'asked', asked: closeCircle(asked, [who.id, lead]), lead });
  return 'done';
}

/** A restricted question includes who asked and who leads, is marked for it, and never has a thread. */
function closeCircle(asked: Asked, people: readonly Member['id'][]): Asked {
  if (asked.restrictedTo === null) return asked;
  return {
    ...asked,
    restrictedTo: [...new Set([...asked.restrictedTo, ...people])],
    marking: 'OFFICIAL-SENSITIVE',
    thread: null,
  };
}

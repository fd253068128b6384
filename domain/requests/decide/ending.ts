import { dateOf } from '../../time.ts';
import { decisionExpected } from '../clocks.ts';
import { refuse } from '../refusals.ts';
import { ownedPart } from '../summary.ts';
import { maySee, viewerOf } from '../viewer.ts';
import { type Deciders, outsideCircle } from './decider.ts';
import { contributorsOf, owe } from './feedback.ts';

/** The honest endings besides a decision, and coming back from them. */
export const endingDeciders = {
  decline: {
    alreadySo: (command, { state }, who) =>
      state.kind === 'declined' &&
      state.by === who.id &&
      state.reason === command.reason &&
      state.gap === command.gap &&
      state.signpost === command.signpost,
    decide(command, draft, who, request) {
      const { number, reason, gap, signpost } = command;
      if (gap === null && signpost === null) {
        return refuse(
          'something missing',
          'Say what we don’t know, or where else the asker can turn: one of the two.',
          'gap',
        );
      }
      draft.record(number, { kind: 'declined', reason, gap, signpost });
      const followers = request.followers.map((follower) => follower.person);
      const askers = [request.raisedBy, request.lead, ...followers];
      owe(draft, number, 'declined', who.id, [...askers, ...contributorsOf(request)]);
      return 'done';
    },
  },
  withdraw: {
    alreadySo: (_command, { state }) => state.kind === 'withdrawn',
    decide(command, draft) {
      draft.record(command.number, { kind: 'withdrawn', reason: command.reason });
      return 'done';
    },
  },
  merge: {
    alreadySo: (command, { state }) => state.kind === 'merged' && state.into === command.into,
    decide(command, draft, who, request) {
      const { number, into, reason } = command;
      if (number === into) {
        return refuse(
          'same request',
          `R-${number} cannot be joined to itself. Give the number of the other request.`,
          'into',
        );
      }
      const target = draft.find(into);
      if (target === null || !maySee(viewerOf(who), target)) {
        return refuse('not found', `There is no R-${into} that you can see. Check the number.`, 'into');
      }
      if (['declined', 'withdrawn', 'merged'].includes(target.state.kind)) {
        return refuse(
          'not now',
          `R-${into} has ended, so nothing can be joined to it. Choose a request that is open.`,
          'into',
        );
      }
      const owner = ownedPart(request.state)?.owner;
      const joining = new Set([
        request.raisedBy,
        request.lead,
        ...(owner === undefined ? [] : [owner]),
        ...contributorsOf(request),
        ...request.followers.map((follower) => follower.person),
      ]);
      for (const person of joining) {
        const outsider = outsideCircle(person, target, draft, 'into');
        if (outsider !== null) return outsider;
      }
      draft.record(number, { kind: 'merged', into, reason });
      for (const person of joining) draft.record(into, { kind: 'follower-joined', person, from: number });
      return 'done';
    },
  },
  unmerge: {
    alreadySo: (_command, { state }) => state.kind !== 'merged',
    decide(command, draft, _who, { state }) {
      if (state.kind !== 'merged') return 'already so';
      draft.record(command.number, { kind: 'unmerged' });
      if (draft.find(state.into) !== null) {
        draft.record(state.into, { kind: 'follower-left', from: command.number });
      }
      return 'done';
    },
  },
  reopen: {
    alreadySo: (_command, { state }) => ['raised', 'accepted', 'in check', 'answered'].includes(state.kind),
    decide(command, draft, _who, { state, asked }) {
      const { calendar, partnership, now } = draft.context;
      const answered = state.kind === 'decided' || state.kind === 'closed';
      const expected = answered
        ? decisionExpected(asked.meeting?.date ?? null, dateOf(now), partnership.policy, calendar)
        : null;
      draft.record(command.number, { kind: 'reopened', why: command.why, decisionExpected: expected });
      return 'done';
    },
  },
} satisfies Partial<Deciders>;

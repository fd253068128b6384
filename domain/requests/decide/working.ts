import type { Member } from '../../partnership/people.ts';
import type { CommandOf } from '../commands.ts';
import type { Draft } from '../draft.ts';
import { canOwn } from '../permissions.ts';
import { type Refused, refuse } from '../refusals.ts';
import type { Request } from '../request.ts';
import { addContributors } from './contributors.ts';
import { type Deciders, outsideCircle, unknownPerson, wrongDay } from './decider.ts';
import { oweLateComer } from './feedback.ts';

/** Taking a question on and working on it, up to the answer. */
export const workDeciders = {
  accept: {
    alreadySo: (command, { state }, who) =>
      state.kind === 'accepted' && state.owner === who.id && state.promised.date === command.promised,
    decide(command, draft, who, { asked }) {
      const wrong = wrongDay(command.promised, draft, 'promised');
      if (wrong) return wrong;
      const { number, promised, triggers } = command;
      const completing = leftOut(command.completing, asked);
      draft.record(number, { kind: 'accepted', promised, triggers, completing });
      if (triggers.length > 0) askForAdvice(draft, who, number);
      return 'done';
    },
  },
  'hand-back': {
    decide(command, draft) {
      draft.record(command.number, { kind: 'handed-back', why: command.why });
      return 'done';
    },
  },
  reassign: {
    alreadySo: (command, { state }) => state.kind === 'accepted' && state.owner === command.to,
    decide(command, draft) {
      const wrong = unknownPerson(command.to, draft, 'to') ?? cannotOwn(draft.member(command.to));
      if (wrong) return wrong;
      draft.record(command.number, { kind: 'reassigned', to: command.to, why: command.why });
      return 'done';
    },
  },
  'promise-date': {
    alreadySo: (command, { state }) => state.kind === 'accepted' && state.promised.date === command.date,
    decide(command, draft) {
      const wrong = wrongDay(command.date, draft, 'date');
      if (wrong) return wrong;
      draft.record(command.number, { kind: 'date-moved', to: command.date, why: command.why });
      return 'done';
    },
  },
  'ask-lead': {
    decide(command, draft) {
      draft.record(command.number, { kind: 'lead-asked', question: command.question });
      return 'done';
    },
  },
  reply: {
    decide(command, draft, _who, request) {
      if (request.state.kind === 'paused' && request.state.pause.kind !== 'question to the lead') {
        return refuse(
          'not now',
          `${nameOf(request)} has no open question to the lead. Write a comment instead.`,
        );
      }
      draft.record(command.number, { kind: 'lead-replied', text: command.text });
      return 'done';
    },
  },
  pause: {
    alreadySo: (command, { state }, who) =>
      state.kind === 'paused' &&
      state.pause.kind === 'waiting' &&
      state.pause.by === who.id &&
      state.pause.why === command.why &&
      state.pause.on === command.on &&
      state.pause.until === command.until,
    decide(command, draft, _who, request) {
      const wrong =
        wrongDay(command.until, draft, 'until') ??
        unknownPerson(command.on, draft, 'on') ??
        outsideCircle(command.on, request, draft, 'on');
      if (wrong) return wrong;
      const { number, why, on, until } = command;
      draft.record(number, { kind: 'paused', why, on, until });
      return 'done';
    },
  },
  resume: {
    alreadySo: (_command, { state }) => ['raised', 'accepted', 'in check', 'answered'].includes(state.kind),
    decide(command, draft) {
      draft.record(command.number, { kind: 'resumed' });
      return 'done';
    },
  },
  'add-contributor': {
    alreadySo: ({ contributor }, request) =>
      request.contributors.some(
        (one) =>
          one.person === contributor.person && one.how === contributor.how && one.what === contributor.what,
      ),
    decide(command, draft, who) {
      const { number, contributor } = command;
      const wrong = unknownPerson(contributor.person, draft, 'person');
      if (wrong) return wrong;
      addContributors(draft, number, [contributor]);
      // Who adds themselves has what came of it before their eyes.
      if (contributor.person !== who.id) oweLateComer(draft, number, contributor.person);
      return 'done';
    },
  },
} satisfies Partial<Deciders>;

/** Of what is offered, that which the asker left out: their own words stay theirs. */
function leftOut(
  offered: CommandOf<'accept'>['completing'],
  asked: Request['asked'],
): CommandOf<'accept'>['completing'] {
  return {
    ...(offered.lenses && asked.lenses.length === 0 ? { lenses: offered.lenses } : {}),
    ...(offered.population && asked.population === null ? { population: offered.population } : {}),
    ...(offered.scope && asked.scope === null ? { scope: offered.scope } : {}),
    ...(offered.background && asked.background === null ? { background: offered.background } : {}),
  };
}

const nameOf = (request: Request) => `R-${request.number}`;

const cannotOwn = (member: Member | null): Refused | null =>
  member === null || canOwn(member)
    ? null
    : refuse('not allowed', `${member.name} does not answer questions here. Choose an analyst.`, 'to');

/** The adviser of the owner's agency, or the first the partnership has; nobody is asked twice. */
export function askForAdvice(draft: Draft, who: Member, number: Request['number']): void {
  const { partnership, calendar } = draft.context;
  const advisers = [...partnership.people.values()].filter((member) =>
    member.roles.includes('data-protection lead'),
  );
  const adviser = advisers.find((member) => member.agency === who.agency) ?? advisers[0];
  if (adviser === undefined || draft.request(number).advice.some((advice) => advice.of === adviser.id))
    return;
  const due = calendar.addWorkingDays(draft.today, partnership.policy.adviceWithin);
  draft.record(number, { kind: 'advice-asked', of: adviser.id, due });
}

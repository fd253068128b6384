import type { PersonId, RequestNumber } from '#domain/ids.ts';
import type { Partnership } from '#domain/partnership/people.ts';
import type { Actor, Command } from '#domain/requests/commands.ts';
import { type DecisionType, decisionTypes, lenses, populations } from '#domain/requests/vocabulary.ts';
import { addDays, dateOf, type Instant, instantOf } from '#domain/time.ts';
import type { Dice } from '#tests/support/dice.ts';
import { withRole } from './people.ts';
import type { Writer } from './words.ts';

export interface Step {
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: Command;
}

const day = 86_400_000;

/** Lives of requests as they go in a partnership, six to fourteen events each; the rules decide what comes of each step. */
export function createLives(partnership: Partnership, dice: Dice, write: Writer) {
  const analysts = withRole(partnership, 'analyst').map((one) => one.id);
  const leads = withRole(partnership, 'strategic lead').map((one) => one.id);
  const everybody = [...partnership.people.keys()];
  const forums = [...partnership.forums.keys()];
  const ifIn = <T>(hundred: number, make: () => T): T | null => (dice.roll(100) < hundred ? make() : null);
  const decisions = decisionTypes.filter((type) => type !== 'too early, look again on');

  /** What people do about one request from `asked` (milliseconds since 1970) on, for as long as it is before `now`. */
  return function lifeOf(number: RequestNumber, asked: number, now: number): readonly Step[] {
    const steps: Step[] = [];
    let clock = asked;
    const [lead, owner, other, checker] = [leads, analysts, everybody, analysts].map((of) =>
      dice.pick(of),
    ) as [PersonId, PersonId, PersonId, PersonId];
    const then = (days: number, by: PersonId, command: Command) => {
      if (days > 0) clock += days * day + dice.roll(3 * 3_600_000);
      steps.push({ at: instantOf(clock), actor: { kind: 'person', person: by }, command });
    };
    const on = (days: number) => addDays(dateOf(instantOf(clock)), days);
    // One in fifteen stands still somewhere on the way; the rest of them go to their end.
    const stopsAfter = dice.once(15) ? 1 + dice.roll(4) : 99;
    const restricted = ifIn(2, () => [...new Set([lead, owner, other, checker])]);

    then(0, lead, {
      kind: 'ask',
      lead: null,
      asked: {
        question: write.question(),
        informs: ifIn(70, write.informs),
        meeting: ifIn(70, () => ({ forum: dice.pick(forums), date: ifIn(80, () => on(30 + dice.roll(30))) })),
        neededBy: ifIn(80, () => on(20 + dice.roll(30))),
        audience: ifIn(50, write.audience),
        lenses: lenses.filter(() => dice.once(3)),
        population: ifIn(60, () => dice.pick(populations)),
        scope: ifIn(40, write.scope),
        background: ifIn(40, write.background),
        marking: restricted === null ? 'OFFICIAL' : 'OFFICIAL-SENSITIVE',
        restrictedTo: restricted,
        followUpOf: null,
        thread: null,
      },
    });
    if (dice.once(25)) {
      const gap = ifIn(60, write.gap);
      then(4, owner, {
        kind: 'decline',
        number,
        reason: write.reason(),
        gap,
        signpost: gap === null ? write.gap() : null,
      });
    } else {
      working();
      deciding();
    }
    return steps.filter((step, n) => Date.parse(step.at) < now && n < stopsAfter);

    function working(): void {
      const smallNumbers = checker !== owner && dice.once(4);
      then(1 + dice.roll(3), owner, {
        kind: 'accept',
        number,
        promised: on(14),
        triggers: [],
        completing: {},
      });
      if (dice.once(3))
        then(1, other, { kind: 'comment', number, commentKind: 'comment', text: write.comment() });
      if (dice.once(6)) {
        then(1, owner, { kind: 'ask-lead', number, question: write.comment() });
        then(2, lead, { kind: 'reply', number, text: write.comment() });
      }
      if (dice.once(5)) then(3, owner, { kind: 'promise-date', number, date: on(12), why: write.reason() });
      then(5 + dice.roll(10), owner, {
        kind: 'submit-answer',
        number,
        answer: {
          headline: write.headline(),
          doesNotTell: write.doesNotTell(),
          counting: write.counting(),
          detail: ifIn(30, write.comment),
          link: null,
          confidence: dice.pick(['low', 'moderate', 'high']),
          dataSets: [],
          furtherQuestions: ifIn(20, write.question),
          otherExplanations: null,
          smallNumbers,
          leavesPartnership: false,
        },
        contributors: [
          { person: owner, how: 'analysed', what: write.part() },
          { person: other, how: 'collected', what: write.part() },
        ],
      });
      if (smallNumbers) then(1, checker, { kind: 'pass-check', number, againstWait: null });
    }

    function deciding(): void {
      const type: DecisionType = dice.pick(decisions);
      const actions = dice.once(2)
        ? [{ what: write.action(), assignee: other, due: on(40), partnershipWide: false }]
        : [];
      const [text, word] = [write.change(), ifIn(50, write.thanks)];
      then(4 + dice.roll(12), lead, {
        kind: 'record-decision',
        number,
        type,
        text,
        word,
        meeting: null,
        lookAgainOn: null,
        actions,
      });
      const seen = [...new Set([owner, other])].filter((one) => one !== lead);
      for (const by of seen) if (!dice.once(3)) then(1, by, { kind: 'acknowledge', number });
      if (dice.once(6))
        then(60, lead, { kind: 'record-outcome', number, text: write.change(), lookAgainOn: null });
    }
  };
}

import { dateOf } from '../../time.ts';
import type { SystemCommand } from '../commands.ts';
import type { Draft } from '../draft.ts';
import type { Request, TellingResult } from '../request.ts';
import type { Step } from './decider.ts';
import { closeIfAllSettled } from './feedback.ts';

/** What the sender learnt and what the clock asks for. Repeatable: any number of processes may sweep. */
export function decideSystem(command: SystemCommand, draft: Draft, request: Request): Step {
  switch (command.kind) {
    case 'record-delivery': {
      const round = request.rounds.find((one) => one.n === command.round);
      const news = command.results.filter(({ person, result }) => {
        const before = round?.people.find((telling) => telling.person === person)?.result;
        return before !== undefined && isNews(before, result);
      });
      if (news.length === 0) return 'already so';
      draft.record(command.number, { kind: 'delivery-recorded', round: command.round, results: news });
      closeIfAllSettled(draft, command.number);
      return 'done';
    }
    case 'count-not-reached': {
      const round = request.rounds.find((one) => one.n === command.round);
      if (round === undefined) return 'already so';
      const { calendar, partnership } = draft.context;
      const waited = calendar.workingDaysBetween(dateOf(round.at), draft.today);
      if (waited < partnership.policy.notReachedAfter) return 'already so';
      const results = round.people.flatMap(({ person, result }) =>
        result.kind === 'telling' || result.kind === 'waiting'
          ? [{ person, result: { kind: 'not reached', why: whyNot(result) } as const }]
          : [],
      );
      if (results.length === 0) return 'already so';
      draft.record(command.number, { kind: 'delivery-recorded', round: command.round, results });
      closeIfAllSettled(draft, command.number);
      return 'done';
    }
    case 'resume-on-date': {
      const { state } = request;
      if (state.kind !== 'paused' || state.pause.kind !== 'waiting' || state.pause.until === null)
        return 'already so';
      if (draft.today < state.pause.until) return 'already so';
      draft.record(command.number, { kind: 'resumed' });
      return 'done';
    }
  }
}

const whyNot = (result: TellingResult) => (result.kind === 'waiting' ? result.why : 'No message got through');

/** Told stays told; after being counted as not reached, only being told is news. */
function isNews(before: TellingResult, result: TellingResult): boolean {
  if (before.kind === 'told' || result.kind === 'telling') return false;
  if (before.kind === 'not reached') return result.kind === 'told';
  return before.kind !== result.kind || ('why' in result && before.why !== result.why);
}

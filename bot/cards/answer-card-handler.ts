import { showNumber } from '#domain/ids.ts';
import { sayDate } from '#domain/requests/wording/dates.ts';
import { type Instant, instantOf, type LocalDate } from '#domain/time.ts';
import { sentence } from '../activities/here.ts';
import type { PressHandler } from './press.ts';
import { todayIn } from './setting.ts';

/** Half past eight in London, near enough in both halves of the year: before the first meeting. */
const morningOf = (date: LocalDate): Instant => instantOf(Date.parse(`${date}T08:00:00Z`));

/** The same card comes again on the morning after the meeting, or tomorrow when none is known. */
export const askAfterMeeting: PressHandler = async ({ here, request }) => {
  const { room, who, setting } = here;
  const today = todayIn(setting);
  const meeting = request.asked.meeting?.date ?? null;
  const after = meeting !== null && meeting > today ? meeting : today;
  const day = setting.calendar.addWorkingDays(after, 1);
  const notices = await room.notices.ofRequest(request.number);
  const owed = notices.findLast(
    (one) => one.kind === 'answer ready' && one.to.kind === 'person' && one.to.person === who.id,
  );
  const moved =
    owed === undefined
      ? null
      : await room.notices.move(owed, { kind: 'due', dueAt: morningOf(day) }, { tries: 0 });
  return sentence(
    moved === null
      ? `${showNumber(request.number)} stays in your list; the log shows it under “Waiting for a decision”.`
      : `I will ask you again on ${sayDate(day, today)}. Until then ${showNumber(request.number)} waits in the log.`,
  );
};

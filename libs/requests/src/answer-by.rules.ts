import { addDays, instantOf, isWorkingDay, localDateOf, localOf } from '@relais/calendar';

export const homeZone = 'Europe/Brussels';
/** Working days that a partner waits for our answer at most. */
const ourDays = 3;
/** Working days after which a partner who says nothing is worth a call. */
const theirDays = 5;
/** Hours, in Brussels, between which colleagues are told that something waits. */
const office = { opens: '08:00', closes: '17:00' };

/** Dates on which we are closed beside weekends and holidays. */
type DaysOff = ReadonlySet<string>;

/** Until when we answer what a partner asked: the end of the third working day after, a UTC instant. */
export function ourAnswerBy(askedAt: string, daysOff: DaysOff): string {
  return endOfWorkingDay(askedAt, ourDays, daysOff);
}

/** Until when a partner picks one of these moments: five working days, but never past the start of the last of them. */
export function theirAnswerBy(proposedAt: string, moments: readonly { readonly startsAt: string }[], daysOff: DaysOff): string {
  const last = moments.map(({ startsAt }) => startsAt).sort().at(-1);
  const days = endOfWorkingDay(proposedAt, theirDays, daysOff);
  return last !== undefined && last < days ? last : days;
}

/** Whether colleagues may be told now of what is overdue: on working days, in office hours, and once a day. */
export function isTimeToTell(now: string, toldAt: string | null, daysOff: DaysOff): boolean {
  const today = localDateOf(now, homeZone);
  const clock = localOf(now, homeZone).slice(11);
  if (!isOurWorkingDay(today, daysOff) || clock < office.opens || clock >= office.closes) return false;
  return toldAt === null || localDateOf(toldAt, homeZone) < today;
}

/** The first date on which a visit may be offered: after the days that we take to answer. */
export function firstVisitDate(now: string): string {
  return localDateOf(ourAnswerBy(now, new Set()), homeZone);
}

function endOfWorkingDay(from: string, workingDays: number, daysOff: DaysOff): string {
  let date = localDateOf(from, homeZone);
  for (let left = workingDays; left > 0; ) {
    date = addDays(date, 1);
    if (isOurWorkingDay(date, daysOff)) left -= 1;
  }
  return instantOf(`${date}T${office.closes}`, homeZone);
}

function isOurWorkingDay(date: string, daysOff: DaysOff): boolean {
  return isWorkingDay(date) && !daysOff.has(date);
}

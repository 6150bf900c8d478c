import { addDays, addMinutes, holidaysBetween, instantOf, isWorkingDay, minutesBetween } from '@relais/calendar';
import { longestSessionMinutes, type Slot } from '../slot.rules.ts';
import { originalDates, type Period, type SeriesTiming } from './series-timing.rules.ts';

/** One date of a series. */
export interface SeriesSlot {
  /** Original slot: where the rule has it, whatever a holiday does. */
  readonly date: string;
  /** UTC instants; null where a holiday is left out. */
  readonly time: Slot | null;
  /** Key of the public holiday on its original date. */
  readonly holiday: string | null;
}

/** A holiday that is moved takes place within so many days, or is left out. */
export const furthestMove = 14;

/**
 * The slots whose original date lies in the period, in order (R1: the wall clock stays, whatever the offset). A holiday is not
 * moved to a day `elsewhere`: local dates of sessions of the other parts of a series that was split.
 */
export function slotsOf(timing: SeriesTiming, period: Period, elsewhere: readonly string[] = []): SeriesSlot[] {
  const wider = { from: addDays(period.from, -2 * furthestMove), until: addDays(period.until, furthestMove) };
  const around = originalDates(timing, wider);
  const [holidays, taken, extra] = [holidaysBetween(wider.from, wider.until), new Set([...around, ...elsewhere]), new Set(timing.extraDates)];
  const days = around.map((date) => {
    const holiday = holidays.find((one) => one.date === date)?.key ?? null;
    return { date, holiday, day: holiday === null || extra.has(date) ? date : dayInstead(date, timing, taken) };
  });
  return days
    .filter(({ date }) => date >= period.from && date <= period.until)
    .map(({ date, holiday, day }) => ({ date, holiday, time: day === null ? null : timeOn(day, timing) }));
}

/** Where a date that is a holiday takes place; an extra date was chosen for itself and stays where it is. */
function dayInstead(date: string, { holidays }: SeriesTiming, taken: Set<string>): string | null {
  if (holidays === 'keep') return date;
  return holidays === 'skip' ? null : nextFreeWorkingDay(date, taken);
}

/** The next working day on which the series has no date yet; it is taken from then on. */
function nextFreeWorkingDay(date: string, taken: Set<string>): string | null {
  for (let days = 1; days <= furthestMove; days += 1) {
    const day = addDays(date, days);
    if (!isWorkingDay(day) || taken.has(day)) continue;
    taken.add(day);
    return day;
  }
  return null;
}

/** From the wall clock to the wall clock so many minutes later; where a clock change leaves no such time, as long as that. */
export function timeOn(day: string, { startClock, minutes, zone }: Pick<SeriesTiming, 'startClock' | 'minutes' | 'zone'>): Slot {
  const startsAt = instantOf(`${day}T${startClock}`, zone);
  const endsAt = instantOf(addMinutes(asIfUtc(day, startClock), minutes).slice(0, 16), zone);
  const lasts = minutesBetween(startsAt, endsAt);
  return { startsAt, endsAt: lasts > 0 && lasts <= longestSessionMinutes ? endsAt : addMinutes(startsAt, minutes) };
}

/** Calendars count days and clocks as UTC does: no clock change gets in between. */
function asIfUtc(date: string, clock: string): string {
  return `${date}T${clock}:00.000Z`;
}

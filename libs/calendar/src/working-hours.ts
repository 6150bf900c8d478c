import { overlaps, type Slot } from './overlap.ts';
import { parseLocalDate } from './time-texts.ts';
import { instantOf } from './zoned-time.ts';

/** From one wall clock `09:00` to another on a weekday of the rota's week; 1 is its first week. */
export interface RotaSpan {
  readonly week: number;
  readonly weekday: RotaWeekday;
  readonly from: string;
  readonly until: string;
}

export type RotaWeekday = (typeof rotaWeekdays)[number];

/** When somebody works from a calendar date on. A rota of several weeks starts in the ISO week of `validFrom`. */
export interface Rota {
  readonly validFrom: string;
  readonly weeks: number;
  readonly spans: readonly RotaSpan[];
}

/** Calendar dates, `from` included, `to` excluded. */
export interface LocalDays {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

const rotaWeekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * When somebody works on the days: apart from one another and in order. `patterns` are in order of `validFrom`; each holds
 * until the next begins, and before the first there are no hours. Clocks stay as they are written when the clock changes.
 */
export function hoursBetween(patterns: readonly Rota[], { from, to, zone }: LocalDays): Slot[] {
  const hours: Slot[] = [];
  for (let day = parseLocalDate(from); day.toString() < to; day = day.add({ days: 1 })) {
    const date = day.toString();
    const pattern = patterns.findLast(({ validFrom }) => validFrom <= date);
    if (pattern) hours.push(...spansOn(pattern, date).map((span) => slotOn(date, span, zone)));
  }
  return joined(hours.filter(({ startsAt, endsAt }) => startsAt < endsAt));
}

/** Whether every moment of the slot is within the hours, which are apart and in order as `hoursBetween` gives them. */
export function worksDuring(hours: readonly Slot[], slot: Slot): boolean {
  const around = hours.find((one) => overlaps(one, slot));
  return around !== undefined && around.startsAt <= slot.startsAt && slot.endsAt <= around.endsAt;
}

function spansOn({ validFrom, weeks, spans }: Rota, date: string): RotaSpan[] {
  const day = parseLocalDate(date);
  const week = (mondayOf(validFrom).until(mondayOf(date), { largestUnit: 'days' }).days / 7) % weeks + 1;
  return spans.filter((span) => span.week === week && span.weekday === rotaWeekdays[day.dayOfWeek - 1]);
}

function mondayOf(date: string) {
  const day = parseLocalDate(date);
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function slotOn(date: string, { from, until }: RotaSpan, zone: string): Slot {
  return { startsAt: instantOf(`${date}T${from}`, zone), endsAt: instantOf(`${date}T${until}`, zone) };
}

/** The slots in order; those that touch or overlap become one. */
function joined(slots: readonly Slot[]): Slot[] {
  const apart: Slot[] = [];
  for (const slot of slots.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))) {
    const last = apart.at(-1);
    if (!last || last.endsAt < slot.startsAt) apart.push({ ...slot });
    else if (last.endsAt < slot.endsAt) last.endsAt = slot.endsAt;
  }
  return apart;
}

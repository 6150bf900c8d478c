import { addMinutes, minutesBetween } from '@relais/calendar';

const hour = 60;

export interface ReminderTime {
  /** UTC instants. */
  readonly dueAt: string;
  readonly usefulUntil: string;
}

/**
 * When to remind: 48 hours before the start; whoever comes later is reminded 24 hours before; later still not at all,
 * since what they were just told is fresh. An hour before the start a reminder is of no more use.
 */
export function reminderTime(startsAt: string, toldAt: string): ReminderTime | null {
  const notice = minutesBetween(toldAt, startsAt);
  const before = notice > 48 * hour ? 48 : notice > 24 * hour ? 24 : null;
  return before === null ? null : { dueAt: addMinutes(startsAt, -before * hour), usefulUntil: addMinutes(startsAt, -hour) };
}

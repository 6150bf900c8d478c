import { previousWorkingDay } from './holidays.ts';
import { instantOf, localDateOf } from './zoned-time.ts';

/**
 * The last instant at which a social interpreter can be cancelled free of charge: 10:00 local time on the working day
 * before the session (terms of the Flemish social interpreting service).
 */
export function interpreterDeadline(startsAt: string, zone: string): string {
  return instantOf(`${previousWorkingDay(localDateOf(startsAt, zone))}T10:00`, zone);
}

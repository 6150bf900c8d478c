import { Temporal } from 'temporal-polyfill';
import { parseInstant, parseZone } from './time-texts.ts';

/** A moment at which a zone changes its offset from UTC. */
export interface ZoneChange {
  /** What clocks show when the change strikes, before they move: `2026-03-29T02:00:00`. */
  wallTime: string;
  /** `+01:00`, with seconds for some zones before 1972. */
  offsetBefore: string;
  offsetAfter: string;
}

/** The change in force at `from`, where the zone ever had one, then every change up to `until` (UTC instants), in order. */
export function zoneChanges(zone: string, from: string, until: string): ZoneChange[] {
  const start = parseInstant(from).toZonedDateTimeISO(parseZone(zone));
  const end = parseInstant(until);
  const changes: ZoneChange[] = [];
  let next = start.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? start.getTimeZoneTransition('next');
  while (next !== null && Temporal.Instant.compare(next.toInstant(), end) <= 0) {
    changes.push(changeAt(next));
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

function changeAt(moment: Temporal.ZonedDateTime): ZoneChange {
  const before = moment.subtract({ nanoseconds: 1 });
  const wallTime = moment.withTimeZone('UTC').toPlainDateTime().add({ nanoseconds: before.offsetNanoseconds });
  return {
    wallTime: wallTime.toString({ smallestUnit: 'second' }),
    offsetBefore: before.offset,
    offsetAfter: moment.offset,
  };
}

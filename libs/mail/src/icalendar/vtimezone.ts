import { contentLine } from './content-line.ts';
import { observancesOf, type Observance } from './zone-observances.ts';

const zonesKept = 500;
const written = new Map<string, string>();

/** The VTIMEZONE (RFC 5545, 3.6.5) of an IANA zone that holds for the years `firstYear` to `lastYear` in UTC. */
export function vtimezone(zone: string, firstYear: number, lastYear: number): string {
  const key = `${zone} ${firstYear} ${lastYear}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  if (written.size >= zonesKept) written.clear();
  const lines = write(zone, observancesOf(zone, firstYear, lastYear));
  written.set(key, lines);
  return lines;
}

function write(zone: string, observances: readonly Observance[]): string {
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', zone),
    ...observances.map(observanceLines),
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

function observanceLines({ kind, wallTime, offsetBefore, offsetAfter, rule }: Observance): string {
  return [
    contentLine('BEGIN', kind),
    contentLine('DTSTART', wallTime.replace(/[-:]/g, '')),
    contentLine('TZOFFSETFROM', offsetBefore.replaceAll(':', '')),
    contentLine('TZOFFSETTO', offsetAfter.replaceAll(':', '')),
    rule ? contentLine('RRULE', rule) : '',
    contentLine('END', kind),
  ].join('');
}

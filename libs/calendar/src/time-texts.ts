import { Temporal } from 'temporal-polyfill';

const localDateTimeShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const localDateShape = /^\d{4}-\d\d-\d\d$/;
const instantShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z$/;
const zoneShape = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/;

/** Whether the text is a wall time `2026-11-26T10:00` on a day that exists. */
export function isLocalDateTime(text: string): boolean {
  return isParsedBy(parseLocalDateTime, text);
}

/** Whether the text is a calendar date `2026-11-26` that exists. */
export function isLocalDate(text: string): boolean {
  return isParsedBy(parseLocalDate, text);
}

/** Whether the text is a UTC instant of 24 characters, `2026-11-26T09:00:00.000Z`. */
export function isInstant(text: string): boolean {
  return isParsedBy(parseInstant, text);
}

/** Whether the text names an IANA zone, spelled as the zone database spells it. Offsets such as `+01:00` are not zones. */
export function isZone(text: string): boolean {
  return isParsedBy(parseZone, text);
}

/** Reads a wall time `2026-11-26T10:00`; throws RangeError on anything else. */
export function parseLocalDateTime(text: string): Temporal.PlainDateTime {
  if (!localDateTimeShape.test(text)) throw new RangeError(`Not a wall time such as 2026-11-26T10:00: ${text}`);
  return Temporal.PlainDateTime.from(text);
}

/** Reads a calendar date `2026-11-26`; throws RangeError on anything else. */
export function parseLocalDate(text: string): Temporal.PlainDate {
  if (!localDateShape.test(text)) throw new RangeError(`Not a date such as 2026-11-26: ${text}`);
  return Temporal.PlainDate.from(text);
}

/** Reads a UTC instant of 24 characters; throws RangeError on anything else. */
export function parseInstant(text: string): Temporal.Instant {
  if (!instantShape.test(text)) throw new RangeError(`Not a UTC instant of 24 characters: ${text}`);
  return Temporal.Instant.from(text);
}

/** The epoch milliseconds of a UTC instant of 24 characters; throws RangeError on anything else. */
export function epochOf(instant: string): number {
  const moment = instantShape.test(instant) ? Date.parse(instant) : Number.NaN;
  const takenForNextMonth = new Date(moment).getUTCDate() !== Number(instant.slice(8, 10)); // as Date.parse does with 30 February
  if (takenForNextMonth) throw new RangeError(`Not a UTC instant of 24 characters: ${instant}`);
  return moment;
}

/** The epoch milliseconds of a wall time `2026-11-26T10:00`, were it told in UTC; throws RangeError on anything else. */
export function epochAsIfUtc(local: string): number {
  if (!localDateTimeShape.test(local)) throw new RangeError(`Not a wall time such as 2026-11-26T10:00: ${local}`);
  return epochOf(`${local}:00.000Z`);
}

/** Writes epoch milliseconds as an instant of 24 characters; throws RangeError outside the years 0 to 9999. */
export function instantAt(moment: number): string {
  const text = new Date(moment).toISOString();
  if (text.length !== 24) throw new RangeError(`Outside the years 0 to 9999: ${text}`);
  return text;
}

const zonesMet = new Set<string>();

/** Gives an IANA zone back; throws RangeError when it is not one. */
export function parseZone(zone: string): string {
  if (zonesMet.has(zone)) return zone;
  if (!zoneShape.test(zone)) throw new RangeError(`Not an IANA zone such as Europe/Brussels: ${zone}`);
  const { timeZoneId } = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  if (timeZoneId !== zone) throw new RangeError(`The zone ${timeZoneId} is misspelled: ${zone}`);
  zonesMet.add(zone);
  return zone;
}

function isParsedBy(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A date as sheets have it, `2026-11-26`, `26/11/2026`, `26-11-2026` or `26.11.26`; the day comes first. Null for anything else. */
export function dateIn(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return written(year, month, day);
  const [, ofMonth, monthOfYear, years] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text) ?? [];
  return years === undefined ? null : written(years.padStart(4, '20'), monthOfYear, ofMonth);
}

/** A time of day as sheets have it, `9:30`, `09:30:00`, `9.30`, `9h30`, `9u30` or `9u`. Null for anything else. */
export function clockIn(text: string): string | null {
  const [, hours, afterColon, afterLetter] = /^(\d{1,2})(?:[:.](\d{2})(?::00)?| ?[hu] ?(\d{2})?)$/i.exec(text) ?? [];
  const minutes = afterColon ?? afterLetter;
  if (hours === undefined || Number(hours) > 23 || Number(minutes ?? 0) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}

/** A session that ends earlier on the clock than it starts ends on the next day, when it is not longer than a night. */
export function endsNextDay(start: string, end: string): boolean {
  const minutes = minutesOf(end) - minutesOf(start);
  return minutes < 0 && minutes + 24 * 60 <= longestNight;
}

const longestNight = 12 * 60;

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function written(year: string, month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

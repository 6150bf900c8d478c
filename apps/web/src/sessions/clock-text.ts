/** The times of a day that a planning field offers: `00:00`, `00:15`, … `23:45`. */
export const quarterHours: readonly string[] = Array.from({ length: 96 }, (_, quarter) => clockOf(quarter * 15));

/** `09:30` for 570 minutes after midnight. */
export function clockOf(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes after midnight of `09:30`. */
export function minutesOfClock(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** Reads a time as people type it: `9`, `930`, `9:30`, `9.30`, `9u30`, `9h30`, `9 Uhr 30`. Null when it is none. */
export function readClock(typed: string): string | null {
  const match = /^(\d{1,2})(?:\s*(?:[:.,hu]|uhr|uur)\s*(\d{2})?)?\s*(?:uhr|uur|h|u)?$/i.exec(typed.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(typed.trim());
  if (match === null) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : null;
}

/** Reads a date as people in Belgium type it: `26/11`, `26/11/2026`, `26.11.26`, `2026-11-26`. The year left out is that of `today`, or the next when the day has passed by more than half a year. */
export function readDate(typed: string, today: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed.trim());
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2})?)?$/.exec(typed.trim());
  if (match === null) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  return dateOf(match[3] === undefined ? yearNear(month, today) : fullYear(match[3]), month, day);
}

/** `26/11/2026` for `2026-11-26`, or `26.11.2026` where dots are the habit. */
export function writeDate(date: string, separator: '/' | '.'): string {
  return [date.slice(8, 10), date.slice(5, 7), date.slice(0, 4)].join(separator);
}

function yearNear(month: number, today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) - month > 6 ? year + 1 : year;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function dateOf(year: number, month: number, day: number): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= days;
  return exists ? `${year}-${two(month)}-${two(day)}` : null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

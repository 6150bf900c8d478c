import { formatDate } from '@relais/calendar';
import { weekdays, type UiLanguage, type Weekday } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import { emptyRota, withDay, withWeeks, type RotaDraft } from './rota-draft.ts';
import { weekdayName } from './weekday-words.ts';

/** A rota as its single fields, each under its name: `validFrom`, `weeks`, and `week0MO` for what is typed on the first Monday. */
export type FlatRota = Readonly<Record<string, string>>;

/** What the field of a day is called, in forms and problems. */
export function rotaFieldName({ week, weekday }: { readonly week: number; readonly weekday: Weekday }): string {
  return `week${week}${weekday}`;
}

const mostWeeks = 4;
const days = Array.from({ length: mostWeeks }, (_, week) => weekdays.map((weekday) => ({ week, weekday }))).flat();

export function flatRota({ validFrom, weeks }: RotaDraft): FlatRota {
  return { validFrom, weeks: String(weeks.length), ...Object.fromEntries(days.map((day) => [rotaFieldName(day), weeks[day.week]?.[day.weekday] ?? ''])) };
}

export function rotaOf(fields: FlatRota): RotaDraft {
  const empty = withWeeks(emptyRota(fields['validFrom'] ?? ''), Number(fields['weeks']));
  return days.reduce((draft, { week, weekday }) => withDay(draft, week, weekday, fields[rotaFieldName({ week, weekday })] ?? ''), empty);
}

/** What a field is called; a day by its week too, where there are several. */
export function rotaFieldLabel(name: string, weeks: number, say: Say, language: UiLanguage): string {
  const day = days.find((one) => rotaFieldName(one) === name);
  if (!day) return say(name === 'weeks' ? 'team.repeats' : 'team.valid_from');
  const weekday = weekdayName(day.weekday, language);
  return weeks === 1 && day.week === 0 ? weekday : `${say('team.rota_week', { week: day.week + 1 })}, ${weekday}`;
}

/** What stands in a field, in words. */
export function rotaFieldWords(name: string, fields: FlatRota, say: Say, language: UiLanguage): string {
  const value = fields[name] ?? '';
  if (name === 'validFrom') return formatDate(value, language);
  if (name === 'weeks') return value === '1' ? say('team.every_week') : say('team.every_weeks', { weeks: Number(value) });
  return value === '' ? say('team.no_work') : value;
}

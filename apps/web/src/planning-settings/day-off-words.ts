import { formatDate } from '@relais/calendar';
import type { DayOffInput, DayOffView, Province } from '@relais/contracts';
import type { DeskKey } from '@relais/wording';
import type { Say } from '../calendar/entry-words.ts';
import type { Words } from '../words/use-words.ts';

export const dayOffLabels = {
  onDate: 'planning.day_off_date',
  name: 'planning.day_off_name',
  kind: 'planning.day_off_kind',
  province: 'planning.day_off_where',
} as const satisfies Record<keyof DayOffInput, DeskKey>;

/** What a person can change of a day off. */
export function dayOffFields({ onDate, name, kind, province }: DayOffView): DayOffInput {
  return { onDate, name, kind, province };
}

export function placeWords(province: Province | null, say: Say): string {
  return province === null ? say('planning.everywhere') : say(`words.province.${province}`);
}

/** What stands in a field, as a reader says it. */
export function dayOffWords(field: keyof DayOffInput, dayOff: DayOffInput, { say, language }: Words): string {
  const words: Record<keyof DayOffInput, () => string> = {
    onDate: () => formatDate(dayOff.onDate, language),
    name: () => dayOff.name,
    kind: () => say(`words.day_off_kind.${dayOff.kind}`),
    province: () => placeWords(dayOff.province, say),
  };
  return words[field]();
}

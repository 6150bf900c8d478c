import type { SeriesDate, SeriesField, SeriesPreview, UiLanguage } from '@relais/contracts';
import { formatDate } from '@relais/calendar';
import type { Say } from '../calendar/entry-words.ts';
import { fieldName } from '../sessions/field-words.ts';

const acts = ['create', 'move', 'change', 'cancel', 'remove', 'same', 'fixed', 'left_out'] as const satisfies readonly SeriesDate['act'][];

/** What a preview says will happen, a sentence for each kind of act that occurs. */
export function effectSentences({ dates }: Pick<SeriesPreview, 'dates'>, say: Say): string[] {
  if (!dates.some(isEffect)) return [say('series.effects_nothing')];
  return acts.flatMap((act) => {
    const count = dates.filter((date) => date.act === act).length;
    return count === 0 ? [] : [say(`series.effect_${act}`, { count })];
  });
}

/** Whether something becomes of this date. */
export function isEffect({ act }: Pick<SeriesDate, 'act'>): boolean {
  return act !== 'same' && act !== 'fixed' && act !== 'left_out';
}

/** `woensdag 13 januari 2027 behoudt: Wanneer, Plaats` for every session with values of its own. */
export function keptSentences({ dates }: Pick<SeriesPreview, 'dates'>, say: Say, language: UiLanguage): string[] {
  return dates.filter(({ keeps }) => keeps.length > 0).map(({ date, keeps }) => say('series.keeps', { date: formatDate(date, language), fields: seriesFieldWords(keeps, say) }));
}

/** The names of fields, as the form calls them. */
export function seriesFieldWords(fields: readonly SeriesField[], say: Say): string {
  return fields.map((field) => say(field === 'time' ? 'sessions.when' : fieldName[field === 'hostOrganisationId' ? 'host' : field])).join(', ');
}

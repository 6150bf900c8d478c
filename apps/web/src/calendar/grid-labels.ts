import type { BaseOptions } from '@fullcalendar/core/protected-api';
import type { UiLanguage } from '@relais/contracts';
import type { Say } from './entry-words.ts';

const codes: Record<UiLanguage, string> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

/** FullCalendar's own texts and formats in the reader's language; its locale files lack every hint. */
export function labelsFor(language: UiLanguage, say: Say): BaseOptions {
  const clock = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
  return {
    locale: codes[language],
    firstDay: 1,
    weekNumberCalculation: 'ISO',
    slotHeaderFormat: clock,
    eventTimeFormat: clock,
    moreLinkText: (count) => say('calendar.more', { count }),
    moreLinkHint: (count) => say('calendar.more_hint', { count }),
    closeHint: say('calendar.close_day'),
    eventsHint: say('calendar.grid_events'),
    noEventsText: say('calendar.empty'),
    timedText: say('calendar.column_time'),
    todayText: say('calendar.today'),
  };
}

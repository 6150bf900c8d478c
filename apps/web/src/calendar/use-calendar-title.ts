import type { UiLanguage } from '@relais/contracts';
import { useEffect } from 'react';
import type { CalendarViewName } from './calendar-range.ts';
import { periodTitle } from './period-title.ts';

/** The period in the browser's title, so that tabs and the history can be told apart. */
export function useCalendarTitle(view: CalendarViewName, date: string, language: UiLanguage): void {
  const title = periodTitle(view, date, language);
  useEffect(() => {
    document.title = `${title} – Relais`;
  }, [title]);
}

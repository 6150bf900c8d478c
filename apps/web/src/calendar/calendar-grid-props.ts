import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import type { Say } from './entry-words.ts';
import type { BackgroundSpan } from './background-spans.ts';
import type { HolidayNames } from './holiday-names.ts';
import type { SessionPlace } from './session-slot.ts';
import type { PlanningWish } from './use-calendar-dialogs.ts';

export type GridView = 'month' | 'week' | 'day';

export interface CalendarGridProps {
  view: GridView;
  date: string;
  zone: string;
  now: string;
  entries: readonly CalendarEntry[];
  /** What each day is called, and who is away on it. */
  holidays: HolidayNames;
  background: readonly BackgroundSpan[];
  mayPlan: boolean;
  say: Say;
  language: UiLanguage;
  onOpen: (sessionId: string) => void;
  /** Plan on a day; in a slot where one was drawn, from a wall time on where only a start is known. */
  onPlan: (wish: PlanningWish) => void;
  onMove: (entry: CalendarEntry, place: SessionPlace, by: 'drag' | 'key') => void;
  onDate: (date: string) => void;
  /** A day that holds more than a month can show. */
  onDay: (date: string) => void;
  onSay: (sentence: string) => void;
}

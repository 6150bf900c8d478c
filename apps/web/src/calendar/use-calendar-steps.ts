import type { RefObject } from 'react';
import type { CalendarAddress } from './calendar-address.ts';
import { calendarViews, steppedDate, type CalendarViewName } from './calendar-range.ts';
import type { CalendarKey } from './calendar-keys.ts';
import { sessionIdOf } from './grid-cells.ts';
import type { useCalendarAddress } from './use-calendar-address.ts';
import type { useCalendarDialogs } from './use-calendar-dialogs.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useNarrow } from './use-narrow.ts';

interface Steps {
  address: CalendarAddress;
  go: ReturnType<typeof useCalendarAddress>[1];
  today: string;
  mayPlan: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  dialogs: ReturnType<typeof useCalendarDialogs>;
  undo: () => void;
  /** What keys do with the session in focus. */
  session: { select: (id: string) => void; copy: (id: string) => void };
}

const narrowViews: readonly CalendarViewName[] = ['day', 'list', 'year'];

/** Where in time the calendar is, how it is shown, and every way to go somewhere else, by button and by key. */
export function useCalendarSteps({ address, go, today, mayPlan, heading, dialogs, undo, session }: Steps) {
  const narrow = useNarrow();
  const views = narrow ? narrowViews : calendarViews;
  const view = views.find((name) => name === address.view) ?? (narrow ? narrowOf(address.view) : 'month');
  const date = address.date ?? today;

  function showView(name: CalendarViewName): void {
    if (!views.includes(name)) return;
    go({ view: name });
    if (!isInGrid(document.activeElement)) heading.current?.focus();
  }

  function showDay(day: string): void {
    go({ view: 'day', date: day });
    heading.current?.focus();
  }

  const step = (direction: -1 | 1) => go({ date: steppedDate(view, date, direction, today) });
  const showToday = () => go({ date: null });
  const plan = () => mayPlan && dialogs.plan({ date: date < today && view !== 'day' ? today : date });

  const acts: Record<CalendarKey, () => void> = {
    new: plan,
    today: showToday,
    next: () => step(1),
    previous: () => step(-1),
    day: () => showView('day'),
    week: () => showView('week'),
    month: () => showView('month'),
    year: () => showView('year'),
    list: () => showView('list'),
    team: () => showView('team'),
    search: showFilters,
    undo,
    select: () => onFocused(session.select),
    copy: () => onFocused(session.copy),
    help: dialogs.showKeys,
  };
  function onFocused(act: (id: string) => void): void {
    const id = document.activeElement && sessionIdOf(document.activeElement);
    if (id !== null && mayPlan) act(id);
  }

  useCalendarKeys(dialogs.singleKeys, (key) => acts[key]());

  return { view, views, date, showView, showDay, step, showToday, plan };
}

/** A link to a month or week, opened on a telephone, shows the list; the day stays the day, and the team's day becomes one. */
function narrowOf(view: CalendarViewName | null): CalendarViewName {
  return view === 'day' || view === 'team' || view === 'team_week' ? 'day' : 'list';
}

function isInGrid(element: Element | null): boolean {
  return element?.closest('.calendar-grid') !== null && element !== null;
}

/** Opens the first filter and puts the focus into it. */
function showFilters(): void {
  const folded = document.querySelector<HTMLDetailsElement>('.calendar-filters');
  if (folded) folded.open = true;
  const menu = document.querySelector<HTMLDetailsElement>('.filter-menus .drop-menu');
  if (!menu) return;
  menu.open = true;
  menu.querySelector('input')?.focus();
}

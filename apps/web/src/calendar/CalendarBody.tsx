import type { CalendarEntry } from '@relais/contracts';
import { lazy, Suspense } from 'react';
import { Loading } from '../ui/Loading.tsx';
import type { CalendarGridProps } from './calendar-grid-props.ts';
import type { CalendarFilterName, CalendarFilters } from './calendar-filters.ts';
import { CalendarLegend } from './CalendarLegend.tsx';
import { CalendarList } from './CalendarList.tsx';
import type { CalendarViewName } from './calendar-range.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { usePrinting } from './use-printing.ts';

const CalendarGrid = lazy(() => import('./CalendarGrid.tsx'));
const TeamColumns = lazy(() => import('./columns/TeamColumns.tsx'));
const YearOverview = lazy(() => import('./YearOverview.tsx'));

interface CalendarBodyProps extends Omit<CalendarGridProps, 'view'> {
  view: CalendarViewName;
  /** Nothing has been fetched yet. */
  isLoading: boolean;
  today: string;
  /** Of a year, how many sessions begin on each day. */
  counts: ReadonlyMap<string, number>;
  filters: CalendarFilters;
  onToggleFilter: (name: CalendarFilterName, value: string) => void;
  onView: (view: CalendarViewName) => void;
  /** Move and cancel from the list, where there is nothing to drag. */
  onMoveByForm: (entry: CalendarEntry) => void;
  onCancel: (entry: CalendarEntry) => void;
}

/** The grid, the list or the year; on paper a sheet or the list, so that nothing hides behind *more*. */
export function CalendarBody({ view, isLoading, today, counts, filters, onToggleFilter, onView, onMoveByForm, onCancel, ...grid }: CalendarBodyProps) {
  const printing = usePrinting();
  if (view === 'year') {
    return (
      <Suspense fallback={<div className="grid-placeholder" />}>
        <YearOverview {...grid} today={today} counts={counts} />
      </Suspense>
    );
  }
  if (view === 'list' && isLoading) return <Loading lines={12} />;
  if (printing && (view === 'month' || view === 'week')) return <PrintSheet {...grid} view={view} />;
  if (view === 'list' || printing) return <CalendarList {...grid} today={today} startAt={printing ? null : grid.date} onMove={onMoveByForm} onCancel={onCancel} />;
  if (view === 'team' || view === 'team_week') {
    return (
      <Suspense fallback={<div className="grid-placeholder" />}>
        <TeamColumns {...grid} span={view} chosen={filters.counsellor} onSpan={onView} />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={<div className="grid-placeholder" />}>
      <div className="calendar-grid-frame">
        <CalendarGrid {...grid} view={view} />
      </div>
      <CalendarLegend entries={grid.entries} filters={filters} say={grid.say} onToggle={onToggleFilter} />
    </Suspense>
  );
}

import { CalendarSearch, ChevronLeft, ChevronRight, FileUp, ListChecks, Plus, Printer } from 'lucide-react';
import './find-first.css';
import type { UiLanguage } from '@relais/contracts';
import type { RefObject } from 'react';
import { Link } from 'wouter';
import { useMayCopy } from '../me/use-me.ts';
import { keyOf } from './calendar-keys.ts';
import type { CalendarViewName } from './calendar-range.ts';
import { countOf, type Say } from './entry-words.ts';
import { KeysButton } from './KeysButton.tsx';
import { periodTitle, weekNumber } from './period-title.ts';
import type { Selection } from './selection/use-selection.ts';

interface CalendarToolbarProps {
  view: CalendarViewName;
  /** What can be chosen; on a telephone there is no grid of weeks. */
  views: readonly CalendarViewName[];
  date: string;
  count: number | null;
  mayPlan: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  say: Say;
  language: UiLanguage;
  onView: (view: CalendarViewName) => void;
  onStep: (direction: -1 | 1) => void;
  onToday: () => void;
  onPlan: () => void;
  /** Null where nothing can be selected. */
  selecting: Pick<Selection, 'isOn' | 'start' | 'stop'> | null;
  onFind: () => void;
  onKeys: () => void;
}

/** Where in time the calendar is, how it is shown, and the way to plan. */
export function CalendarToolbar(props: CalendarToolbarProps) {
  const { view, views, date, count, mayPlan, heading, say, language, onView, onStep, onToday, onPlan, onFind, onKeys, selecting } = props;
  const unit = view === 'list' ? 'month' : view;
  const week = weekNumber(view, date);
  const mayImport = useMayCopy();
  return (
    <div className="calendar-toolbar">
      <div className="calendar-steps no-print">
        <button type="button" className="button" onClick={onToday}>
          {say('calendar.today')}
        </button>
        <button type="button" className="icon-button" onClick={() => onStep(-1)} aria-label={say(`calendar.previous_${unit}`)}>
          <ChevronLeft size={20} aria-hidden="true" />
        </button>
        <button type="button" className="icon-button" onClick={() => onStep(1)} aria-label={say(`calendar.next_${unit}`)}>
          <ChevronRight size={20} aria-hidden="true" />
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1} className="calendar-period" aria-live="polite">
        {periodTitle(view, date, language)}
        {week !== null && <span className="calendar-week"> {say('calendar.week_number', { week })}</span>}
        <span className="visually-hidden">{count === null ? '' : `, ${countOf(count, say)}`}</span>
      </h2>
      <div className="calendar-actions no-print">
        <div className="view-switch" role="group" aria-label={say('calendar.views')}>
          {views.filter((name) => name !== 'team_week').map((name) => (
            <button key={name} type="button" aria-pressed={name === view || (name === 'team' && view === 'team_week')} onClick={() => onView(name)}>
              {say(`calendar.view_${name}`)}
            </button>
          ))}
        </div>
        {mayPlan && selecting && (
          <button type="button" className="icon-button" aria-pressed={selecting.isOn} onClick={selecting.isOn ? selecting.stop : selecting.start} aria-label={say('select.start')} title={`${say('select.start')} (${keyOf.select})`}>
            <ListChecks size={18} aria-hidden="true" />
          </button>
        )}
        <button type="button" className="icon-button" onClick={() => window.print()} aria-label={say('calendar.print')}>
          <Printer size={18} aria-hidden="true" />
        </button>
        {mayImport && (
          <Link className="icon-button" href="/sessions/import" aria-label={say('session_import.title')} title={say('session_import.title')}>
            <FileUp size={18} aria-hidden="true" />
          </Link>
        )}
        <KeysButton say={say} onKeys={onKeys} />
        {mayPlan && (
          <>
            <button type="button" className="button find-first" title={say('planning.find')} onClick={onFind}>
              <CalendarSearch size={18} aria-hidden="true" /> <span>{say('planning.find')}</span>
            </button>
            <button type="button" className="button is-primary" onClick={onPlan}>
              <Plus size={18} aria-hidden="true" /> {say('calendar.new_session')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

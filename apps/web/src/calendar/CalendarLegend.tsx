import './session-paint.css';
import { sessionKinds, sessionStatuses, type CalendarEntry } from '@relais/contracts';
import { useMemo, type ReactNode } from 'react';
import type { CalendarFilterName, CalendarFilters } from './calendar-filters.ts';
import type { Say } from './entry-words.ts';
import { PersonSign } from './PersonSign.tsx';
import { paintClasses, personClasses } from './session-paint.ts';
import { KindSign, StatusSign } from './SessionSigns.tsx';
import { usePaint } from './use-paint.ts';

interface CalendarLegendProps {
  entries: readonly CalendarEntry[];
  filters: CalendarFilters;
  say: Say;
  onToggle: (name: CalendarFilterName, value: string) => void;
}

/** What the colours, signs and shapes of sessions mean; each is a filter to switch on and off. */
export function CalendarLegend({ entries, filters, say, onToggle }: CalendarLegendProps) {
  const paint = usePaint();
  const leads = useMemo(() => leadsOf(entries), [entries]);
  const entry = (name: CalendarFilterName, value: string, classes: string, children: ReactNode) => (
    <button key={value} type="button" className={`legend-entry ${classes}`} aria-pressed={filters[name].includes(value)} onClick={() => onToggle(name, value)}>
      {children}
    </button>
  );
  return (
    <details className="calendar-legend no-print">
      <summary>{say('calendar.legend')}</summary>
      {paint.by === 'person' && (
        <fieldset className="legend-group">
          <legend>{say('calendar.filter_counsellor')}</legend>
          {leads.map(({ id, name }) => entry('counsellor', id, `session-chip ${personClasses(id, paint.places)} is-confirmed`, <><PersonSign name={name} /> {name}</>))}
        </fieldset>
      )}
      <fieldset className="legend-group">
        <legend>{say('calendar.filter_kind')}</legend>
        {sessionKinds.map((kind) => {
          const classes = paint.by === 'kind' ? paintClasses({ kind, status: 'confirmed', people: [] }, paint) : 'session-chip is-uncoloured';
          return entry('kind', kind, classes, <><KindSign kind={kind} size={14} /> {say(`words.session_kind.${kind}`)}</>);
        })}
      </fieldset>
      <fieldset className="legend-group">
        <legend>{say('calendar.filter_status')}</legend>
        {sessionStatuses.map((status) => {
          const classes = paint.by === 'status' ? paintClasses({ kind: 'partner_info', status, people: [] }, paint) : `session-chip tint-nobody is-${status}`;
          return entry('status', status, classes, <><StatusSign status={status} size={14} /> {say(`words.session_status.${status}`)}</>);
        })}
      </fieldset>
    </details>
  );
}

/** Everybody who leads a session in view, by name. */
function leadsOf(entries: readonly CalendarEntry[]): { id: string; name: string }[] {
  const leads = new Map(entries.flatMap(({ people: [lead] }) => (lead ? [[lead.id, lead]] : [])));
  return [...leads.values()].sort((a, b) => a.name.localeCompare(b.name));
}

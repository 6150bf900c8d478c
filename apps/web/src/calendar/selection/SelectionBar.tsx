import { CalendarCheck, CalendarX, X } from 'lucide-react';
import type { CalendarEntry } from '@relais/contracts';
import type { Say } from '../entry-words.ts';
import { isMovable } from '../grid-events.ts';
import { mostSelected, type Selection } from './use-selection.ts';
import './selection.css';

interface SelectionBarProps {
  selection: Selection;
  entries: readonly CalendarEntry[];
  say: Say;
  onBatch: (deed: 'confirm' | 'cancel', entries: readonly CalendarEntry[]) => void;
}

/** How many sessions are selected, and what can be done with them together. */
export function SelectionBar({ selection, entries, say, onBatch }: SelectionBarProps) {
  if (!selection.isOn) return null;
  const chosen = entries.filter(({ id }) => selection.ids.has(id));
  const unsure = chosen.filter(({ status }) => status === 'draft' || status === 'tentative');
  const open = chosen.filter(isMovable);
  return (
    <section className="selection-bar no-print" aria-label={say('select.bar')}>
      <p role="status">{chosen.length === 0 ? say('select.none') : say(chosen.length >= mostSelected ? 'select.too_many' : 'select.count', { count: chosen.length })}</p>
      <div className="button-row">
        <button type="button" className="button is-primary" disabled={unsure.length === 0} onClick={() => onBatch('confirm', chosen)}>
          <CalendarCheck size={18} aria-hidden="true" /> {say('select.confirm')}
        </button>
        <button type="button" className="button is-danger" disabled={open.length === 0} onClick={() => onBatch('cancel', chosen)}>
          <CalendarX size={18} aria-hidden="true" /> {say('select.cancel')}
        </button>
        <button type="button" className="button" onClick={selection.selectAll}>
          {say('select.all')}
        </button>
        <button type="button" className="button is-quiet" onClick={selection.stop}>
          <X size={18} aria-hidden="true" /> {say('select.stop')}
        </button>
      </div>
    </section>
  );
}

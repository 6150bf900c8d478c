import type { BookingView } from '@relais/contracts';
import { useReader } from '../sessions/use-reader.ts';
import { actsFor } from './booking-groups.ts';
import type { Open } from './opened.ts';

interface SelectionBarProps {
  readonly selected: readonly BookingView[];
  readonly onOpen: Open;
  readonly onClear: () => void;
}

/** How many bookings are chosen, and what can be done to all of them. */
export function SelectionBar({ selected, onOpen, onClear }: SelectionBarProps) {
  const { say } = useReader();
  return (
    <div className="selection-bar no-print" role="group" aria-label={say('bookings.selected', { count: selected.length })}>
      <p role="status">{say('bookings.selected', { count: selected.length })}</p>
      <p className="button-row">
        {actsFor(selected).map((act) => (
          <button key={act} type="button" className={act === 'approve' ? 'button is-primary' : act === 'cancel' ? 'button is-danger' : 'button'} onClick={() => onOpen({ deed: act, bookings: selected })}>
            {say(`bookings.${act}`)}
          </button>
        ))}
        <button type="button" className="button is-quiet" onClick={onClear}>
          {say('bookings.select_none')}
        </button>
      </p>
    </div>
  );
}

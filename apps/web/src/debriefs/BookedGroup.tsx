import type { BookingView } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import { Stepper } from './Stepper.tsx';

interface BookedGroupProps {
  bookings: readonly BookingView[];
  came: Readonly<Record<string, number>>;
  say: Say;
  onChange: (bookingId: string, came: number) => void;
}

/** Who of the booked organisations came: everybody unless it is said otherwise. */
export function BookedGroup({ bookings, came, say, onChange }: BookedGroupProps) {
  return (
    <fieldset className="debrief-group">
      <legend>
        <h2>{say('debriefs.booked')}</h2>
      </legend>
      {bookings.length === 0 && <p className="hint">{say('debriefs.booked_none')}</p>}
      {bookings.map((booking) => (
        <BookedOrganisation key={booking.id} booking={booking} came={came[booking.id] ?? 0} say={say} onChange={(value) => onChange(booking.id, value)} />
      ))}
    </fieldset>
  );
}

interface BookedOrganisationProps {
  booking: BookingView;
  came: number;
  say: Say;
  onChange: (came: number) => void;
}

function BookedOrganisation({ booking: { organisationName: organisation, seats }, came, say, onChange }: BookedOrganisationProps) {
  return (
    <div className="booked-organisation">
      <Stepper
        label={organisation}
        spoken={say('debriefs.came', { organisation })}
        value={came}
        max={seats}
        hint={say('debriefs.booked_seats', { count: seats })}
        say={say}
        onChange={onChange}
      />
      <div className="quick-choices">
        <button type="button" aria-pressed={came === seats} aria-label={say('debriefs.all_came_of', { organisation })} onClick={() => onChange(seats)}>
          {say('debriefs.all_came')}
        </button>
        <button type="button" aria-pressed={came === 0} aria-label={say('debriefs.nobody_of', { organisation })} onClick={() => onChange(0)}>
          {say('debriefs.nobody')}
        </button>
      </div>
    </div>
  );
}

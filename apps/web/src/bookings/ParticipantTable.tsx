import type { ParticipantList } from '@relais/contracts';
import { useReader } from '../sessions/use-reader.ts';
import './participants.css';

/** A line per seat, with room to sign where people are named. */
export function ParticipantTable({ items, hasNames }: { items: ParticipantList['items']; hasNames: boolean }) {
  const { say } = useReader();
  return (
    <table className="data-table is-cards participant-table">
      <thead>
        <tr>
          <th scope="col">{say('bookings.column_organisation')}</th>
          <th scope="col">{say('bookings.column_function')}</th>
          {hasNames && <th scope="col">{say('bookings.column_name')}</th>}
          {hasNames && (
            <th scope="col" className="is-signature">
              {say('bookings.column_signature')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {items.map(({ bookingId, organisationName, function: who, name }, index) => (
          <tr key={`${bookingId} ${index}`}>
            <th scope="row" dir="auto">
              {organisationName}
            </th>
            <td data-label={say('bookings.column_function')}>{who === null ? <Unknown /> : say(`words.participant_function.${who}`)}</td>
            {hasNames && (
              <td data-label={say('bookings.column_name')} dir="auto">
                {name === '' ? <Unknown /> : name}
              </td>
            )}
            {hasNames && <td className="is-signature" />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On paper there is room to write. */
function Unknown() {
  return <span className="no-print">–</span>;
}

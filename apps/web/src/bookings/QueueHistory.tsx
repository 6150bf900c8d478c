import type { SessionView } from '@relais/contracts';
import { formatDateTime } from '@relais/calendar';
import { useQuery } from '@tanstack/react-query';
import { useReader } from '../sessions/use-reader.ts';
import { queueChangesQuery } from './booking-queries.ts';

/** Who changed the order of the waiting list, and why. */
export function QueueHistory({ session }: { session: SessionView }) {
  const { say, language } = useReader();
  const changes = useQuery(queueChangesQuery(session.id)).data?.items ?? [];
  if (changes.length === 0) return null;
  return (
    <details className="booking-over">
      <summary>{say('bookings.history', { count: changes.length })}</summary>
      <ul className="plain-list">
        {changes.map(({ id, organisationName: name, fromPlace: from, toPlace: to, reason, changedBy: by, changedAt }) => (
          <li key={id}>{say('bookings.history_line', { name, from, to, reason: say(`words.queue_change_reason.${reason}`), by, when: formatDateTime(changedAt, session.zone, language) })}</li>
        ))}
      </ul>
    </details>
  );
}

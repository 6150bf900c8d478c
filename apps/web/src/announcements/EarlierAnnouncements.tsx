import { formatDateTime } from '@relais/calendar';
import type { AnnouncementView, SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useReader } from '../sessions/use-reader.ts';
import { announcementsQuery } from './announcement-queries.ts';

/** What was told before, by whom, and to how many. */
export function EarlierAnnouncements({ session }: { session: SessionView }) {
  const { say, language } = useReader();
  const earlier = useQuery(announcementsQuery(session.id)).data?.items ?? [];
  if (earlier.length === 0) return null;
  const subjectOf = ({ texts }: AnnouncementView) => (texts[language] ?? Object.values(texts)[0])?.subject ?? '';
  return (
    <details className="booking-over">
      <summary>{say('announcements.earlier', { count: earlier.length })}</summary>
      <ul className="plain-list">
        {earlier.map((one) => (
          <li key={one.id} dir="auto">
            {say('announcements.earlier_line', { subject: subjectOf(one), by: one.createdBy, when: formatDateTime(one.createdAt, session.zone, language) })}
          </li>
        ))}
      </ul>
    </details>
  );
}

import { formatTime } from '@relais/calendar';
import { CalendarOff, ConciergeBell } from 'lucide-react';
import { Link } from 'wouter';
import { timesOf, titleOf } from '../calendar/entry-words.ts';
import { KindSign, StatusSign, signClasses } from '../calendar/SessionSigns.tsx';
import { useReader } from '../sessions/use-reader.ts';
import type { PersonDay } from './team-week.ts';

/** A person's day: hours, then whatever takes them. Paper hangs on walls, so it never says why somebody is away. */
export function DayCell({ day: { hours, absences, duties, sessions }, hasPattern }: { day: PersonDay; hasPattern: boolean }) {
  const { say, zone } = useReader();
  return (
    <ul className="team-day">
      {hours.length > 0 && <li className="team-hours">{hours.map((slot) => timesOf({ ...slot, zone })).join(', ')}</li>}
      {hasPattern && hours.length === 0 && <li className="team-hours">{say('team.day_free')}</li>}
      {absences.map(({ id, kind }) => (
        <li key={id} className="team-chip is-away">
          <CalendarOff size={14} aria-hidden="true" /> {kind !== null && <span className="no-print">{say('team.away_why', { kind: say(`words.absence_kind.${kind}`) })}</span>}
          <span className={kind === null ? undefined : 'team-on-paper'}>{say('team.away')}</span>
        </li>
      ))}
      {duties.map((duty) => (
        <li key={duty.id} className="team-chip is-duty">
          <ConciergeBell size={14} aria-hidden="true" /> {timesOf(duty)} {say(`words.duty_kind.${duty.kind}`)} <span dir="auto">{duty.office.name}</span>
        </li>
      ))}
      {sessions.map((session) => (
        <li key={session.id} className={`team-chip ${signClasses(session)}`}>
          <Link href={`/sessions/${session.id}`}>
            <KindSign kind={session.kind} size={14} /> <StatusSign status={session.status} size={14} /> {formatTime(session.startsAt, session.zone)} <span dir="auto">{titleOf(session, say)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

import { formatDate, formatMonth, formatTime, formatWeekday } from '@relais/calendar';
import type { OpenSession } from '@relais/contracts';
import type { Reader } from '../frame/reader.ts';
import { SessionTitle } from '../session/session-title.tsx';
import { byDay, monthAfter, weeksOf } from './month-grid.ts';
import { linkTo, type Target } from './programme-slot.tsx';

interface Month {
  readonly reader: Reader;
  readonly month: string;
  readonly sessions: readonly OpenSession[];
  readonly target: Target;
  readonly addressOf: (month: string) => string;
}

/** A month at a glance. On a telephone its days lead to the list below; where there is room they name their sessions. */
export function ProgrammeMonth({ reader, month, sessions, target, addressOf }: Month) {
  const { language } = reader;
  const weeks = weeksOf(month);
  const days = byDay(sessions);
  const name = formatMonth(`${month}-01`, language);
  const wholeWeek = weeks.find((week) => week.every((date) => date !== null)) ?? [];
  return (
    <>
      <nav className="month-nav" aria-label={name}>
        <Step reader={reader} month={monthAfter(month, -1)} addressOf={addressOf} rel="prev" />
        <h2 id="month">{name}</h2>
        <Step reader={reader} month={monthAfter(month, 1)} addressOf={addressOf} rel="next" />
      </nav>
      <table className="month" aria-labelledby="month">
        <thead>
          <tr>{wholeWeek.map((date) => date && <th key={date} scope="col" abbr={formatWeekday(date, language, 'weekday')}>{formatWeekday(date, language, 'shortWeekday')}</th>)}</tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.join()}>{week.map((date, day) => (date === null ? <td key={day} className="elsewhere" /> : <Day key={date} reader={reader} date={date} sessions={days.get(date) ?? []} target={target} />))}</tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Step({ reader, month, addressOf, rel }: Pick<Month, 'reader' | 'month' | 'addressOf'> & { rel: 'prev' | 'next' }) {
  const arrow = <span aria-hidden="true" className="arrow">{rel === 'prev' ? '‹' : '›'}</span>;
  const name = formatMonth(`${month}-01`, reader.language);
  return <a className="step" rel={rel} href={addressOf(month)}>{rel === 'prev' && arrow}<span>{name}</span>{rel === 'next' && arrow}</a>;
}

function Day({ reader, date, sessions, target }: Pick<Month, 'reader' | 'sessions' | 'target'> & { date: string }) {
  const number = String(Number(date.slice(8)));
  if (sessions.length === 0) return <td><span className="date">{number}</span></td>;
  return (
    <td className="has-sessions">
      <a className="narrow" href={`#day-${date}`}>
        <span className="date" aria-hidden="true">{number}</span>
        <span className="count" aria-hidden="true">{sessions.length}</span>
        <span className="hidden">{reader.listed([formatDate(date, reader.language), reader.say('programme.found', { count: sessions.length })])}</span>
      </a>
      <span className="date wide">{number}</span>
      <ul className="wide">
        {sessions.map((session) => (
          <li key={session.id}>
            <a {...linkTo(session, reader, target)} className={session.state === 'open' ? undefined : 'is-full'}>
              <span className="time">{formatTime(session.startsAt, session.zone)}</span> <SessionTitle session={session} reader={reader} />
              {session.state === 'full' && <span className="full"> {reader.say('programme.full')}</span>}
            </a>
          </li>
        ))}
      </ul>
    </td>
  );
}

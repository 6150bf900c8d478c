import { durationParts, formatDate, formatDateTime, formatTime, localDateOf, minutesBetween } from '@relais/calendar';
import type { OpenSession } from '@relais/contracts';
import type { Reader } from '../frame/reader.ts';

type Times = Pick<OpenSession, 'startsAt' | 'endsAt' | 'zone'>;

/** Its own title, or its kind and host, as its mails have it. */
export function titleOf({ title, kind, hostName }: Pick<OpenSession, 'title' | 'kind' | 'hostName'>, { say }: Reader): string {
  return title || [say(`words.session_kind.${kind}`), hostName].filter((part) => part !== null).join(' · ');
}

/** 'Tuesday 10 November 2026'. */
export function dayOf({ startsAt, zone }: Times, { language }: Reader): string {
  return formatDate(localDateOf(startsAt, zone), language);
}

/** 'from 10:00 to 11:30 (1 hour 30 minutes)', in the session's own zone. */
export function hoursOf(times: Times, reader: Reader): string {
  return `${rangeOf(times, reader)} (${durationOf(times, reader)})`;
}

/** 'from 10:00 to 11:30'. */
export function rangeOf({ startsAt, endsAt, zone }: Times, { say, language }: Reader): string {
  const lastDay = localDateOf(endsAt, zone);
  const from = formatTime(startsAt, zone);
  const to = formatTime(endsAt, zone);
  return lastDay === localDateOf(startsAt, zone) ? say('pages.time_range', { from, to }) : say('pages.until_other_day', { from, to, date: formatDate(lastDay, language) });
}

/** Day and hours in one. */
export function whenOf(times: Times, reader: Reader): string {
  return reader.listed([dayOf(times, reader), hoursOf(times, reader)]);
}

export function momentOf(instant: string, { zone }: Times, { language }: Reader): string {
  return formatDateTime(instant, zone, language);
}

/** '1 hour 30 minutes'. */
export function durationOf({ startsAt, endsAt }: Times, reader: Reader): string {
  return lengthOf(Math.round(minutesBetween(startsAt, endsAt)), reader);
}

/** Likewise, of whole minutes. */
export function lengthOf(length: number, { say, together }: Reader): string {
  const { hours, minutes } = durationParts(length);
  return together([hours > 0 ? say('sessions.hours', { count: hours }) : '', minutes > 0 ? say('sessions.minutes', { count: minutes }) : ''].filter(Boolean));
}

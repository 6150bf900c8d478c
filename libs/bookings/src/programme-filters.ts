import { addDays, startOfLocalDay } from '@relais/calendar';
import type { ProgrammeQuery } from '@relais/contracts';
import type { SqlValues } from '@relais/database';
import { sessionProvince } from './session-province.ts';

type Filters = Omit<ProgrammeQuery, 'page' | 'pageSize'>;

const zone = 'Europe/Brussels';

/** Public sessions to come that the filters leave, as SQL on `sessions` after WHERE; `now` is a UTC instant. */
export function programmeSql(filters: Filters, now: string): { where: string; values: SqlValues } {
  const conditions = [
    "sessions.visibility = 'public' AND sessions.status = 'confirmed' AND sessions.starts_at > :now AND sessions.capacity > 0",
    ...(filters.from === undefined ? [] : ['sessions.starts_at >= :from']),
    ...(filters.to === undefined ? [] : ['sessions.starts_at < :to']),
    ...(filters.kind === undefined ? [] : ['sessions.kind = :kind']),
    ...(filters.language === undefined ? [] : ['sessions.languages LIKE :language']),
    ...(filters.topic === undefined ? [] : ['sessions.topics LIKE :topic']),
    ...(filters.province === undefined ? [] : [`${sessionProvince} = :province`]),
    ...(filters.place === undefined ? [] : [places[filters.place]]),
    ...(filters.stepFree === undefined ? [] : ['sessions.step_free']),
    ...(filters.seats === undefined ? [] : [`sessions.seats_taken < sessions.capacity AND ${nobodyWaits}`]),
  ];
  return { where: conditions.join(' AND '), values: { now, ...valuesOf(filters) } };
}

/** Newcomers never pass those who wait (R4). */
export const nobodyWaits = "NOT EXISTS (SELECT 1 FROM bookings WHERE bookings.session_id = sessions.id AND bookings.status = 'waitlisted')";

/** A session may be both: in a room, and online for those who cannot come. */
const places = {
  on_site: "(sessions.online_url = '' OR sessions.room_id IS NOT NULL OR sessions.place_name <> '' OR sessions.place_address <> '')",
  online: "sessions.online_url <> ''",
} as const;

function valuesOf({ from, to, kind, language, topic, province }: Filters): SqlValues {
  return {
    ...(from === undefined ? {} : { from: startOfLocalDay(from, zone) }),
    ...(to === undefined ? {} : { to: startOfLocalDay(addDays(to, 1), zone) }),
    ...(kind === undefined ? {} : { kind }),
    ...(language === undefined ? {} : { language: `%"${language}"%` }),
    ...(topic === undefined ? {} : { topic: `%"${topic}"%` }),
    ...(province === undefined ? {} : { province }),
  };
}

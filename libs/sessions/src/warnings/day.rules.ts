import { holidaysBetween, regionalHolidaysBetween } from '@relais/calendar';
import type { WarningView } from '@relais/contracts';
import { datesOf, type Meeting } from './meeting.rules.ts';
import { hostOf, type Surroundings } from './surroundings.rules.ts';

/** Whether the day is one on which people rest, where the host is, or on which the host is closed. */
export function dayWarnings(meeting: Meeting, known: Pick<Surroundings, 'hosts' | 'daysOff' | 'closingDays'>): WarningView[] {
  const host = hostOf(meeting, known);
  const province = host?.province ?? null;
  return [...datesOf(meeting).flatMap((date) => [...holidays(date, province), ...daysOff(date, province, known)]), ...closed(meeting, known)];
}

function holidays(date: string, province: string | null): WarningView[] {
  const regional = regionalHolidaysBetween(date, date).filter(({ provinces }) => province !== null && provinces.includes(province));
  return [
    ...holidaysBetween(date, date).map(({ key }) => ({ code: 'public_holiday' as const, params: { date, holiday: key } })),
    ...regional.map(({ key }) => ({ code: 'regional_holiday' as const, params: { date, holiday: key } })),
  ];
}

function daysOff(date: string, province: string | null, { daysOff: known }: Pick<Surroundings, 'daysOff'>): WarningView[] {
  return known
    .filter((day) => day.onDate === date && (day.province === null || day.province === province))
    .map(({ name }) => ({ code: 'day_off', params: { date, name } }));
}

function closed(meeting: Meeting, known: Pick<Surroundings, 'hosts' | 'closingDays'>): WarningView[] {
  const dates = datesOf(meeting);
  return known.closingDays
    .filter(({ organisationId, fromDate, untilDate }) => organisationId === meeting.hostOrganisationId && dates.some((date) => fromDate <= date && date <= untilDate))
    .map(({ fromDate, untilDate, label }) => ({ code: 'host_closed', params: { host: hostOf(meeting, known)?.name ?? '', from: fromDate, until: untilDate, label } }));
}

import { addLocalDays, addMinutes, instantOf, localDateOf, localOf, wallTimeOccurs } from '@relais/calendar';
import type { Slot } from '../slot.rules.ts';

/** Which hours of which days are looked at: wall times in `zone`, both dates included. */
export interface DaysAsked {
  readonly from: string;
  readonly until: string;
  readonly earliest: string;
  readonly latest: string;
  /** Minutes of real time that are needed. */
  readonly minutes: number;
  readonly zone: string;
}

const stepMinutes = 30;

/** The dates asked for, in order. */
export function datesAsked({ from, until, zone }: DaysAsked): string[] {
  const dates: string[] = [];
  for (let noon = instantOf(`${from}T12:00`, zone); localDateOf(noon, zone) <= until; noon = addLocalDays(noon, 1, zone)) dates.push(localDateOf(noon, zone));
  return dates;
}

/**
 * Slots of a date, on the hour and half past, that begin and end within the hours asked for. A wall time that a clock change skips or
 * repeats is not offered: people would not be sure when to come.
 */
export function slotsOn(date: string, { earliest, latest, minutes, zone }: DaysAsked): Slot[] {
  return clocks
    .map((clock) => `${date}T${clock}`)
    .filter((local) => local >= `${date}T${earliest}` && isClear(local, zone))
    .map((local) => instantOf(local, zone))
    .map((startsAt) => ({ startsAt, endsAt: addMinutes(startsAt, minutes) }))
    .filter(({ endsAt }) => localOf(endsAt, zone) <= `${date}T${latest}` && isClear(localOf(endsAt, zone), zone));
}

const clocks = Array.from({ length: (24 * 60) / stepMinutes }, (_, index) => {
  const minutes = index * stepMinutes;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});

function isClear(local: string, zone: string): boolean {
  return wallTimeOccurs(local, zone) === 'once';
}

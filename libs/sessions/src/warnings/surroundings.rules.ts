import type { DutyKind, FacilitatorWish, Province, SessionKindCode } from '@relais/contracts';
import type { Rota } from '@relais/calendar';
import type { Slot } from '../slot.rules.ts';
import type { Meeting } from './meeting.rules.ts';
import type { KnownWay, Municipality } from './travel.rules.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Empty where nobody said. */
  readonly languages: readonly string[];
  readonly gender: FacilitatorWish | null;
  /** In order of `validFrom`; none where nobody said when they work. */
  readonly patterns: readonly Rota[];
}

export interface Away extends Slot {
  readonly userId: string;
  readonly zone: string;
}

export interface OnDuty extends Away {
  readonly kind: DutyKind;
  readonly office: string;
}

export interface HostPlace {
  readonly id: string;
  readonly name: string;
  readonly municipality: Municipality | null;
  readonly province: Province | null;
}

export interface RoomPlace {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly municipality: Municipality | null;
}

/** Minutes that sessions of a kind take before they begin. */
export interface KindMinutes {
  readonly code: SessionKindCode;
  readonly preparationMinutes: number;
  readonly travelMinutes: number;
}

/** What is known around the time of some sessions: enough to say every warning without asking again. */
export interface Surroundings {
  readonly kinds: readonly KindMinutes[];
  readonly people: readonly Person[];
  readonly interpreters: readonly { readonly id: string; readonly name: string }[];
  readonly hosts: readonly HostPlace[];
  readonly rooms: readonly RoomPlace[];
  readonly absences: readonly Away[];
  readonly duties: readonly OnDuty[];
  /** Both dates included. */
  readonly closingDays: readonly { readonly organisationId: string; readonly fromDate: string; readonly untilDate: string; readonly label: string }[];
  /** `province` null: everywhere. */
  readonly daysOff: readonly { readonly onDate: string; readonly name: string; readonly province: Province | null }[];
  readonly travelTimes: readonly KnownWay[];
}

export function hostOf({ hostOrganisationId }: Pick<Meeting, 'hostOrganisationId'>, { hosts }: Pick<Surroundings, 'hosts'>): HostPlace | undefined {
  return hosts.find(({ id }) => id === hostOrganisationId);
}

export function roomOf({ roomId }: Pick<Meeting, 'roomId'>, { rooms }: Pick<Surroundings, 'rooms'>): RoomPlace | undefined {
  return rooms.find(({ id }) => id === roomId);
}

export function peopleIn({ userIds }: Pick<Meeting, 'userIds'>, { people }: Pick<Surroundings, 'people'>): Person[] {
  return people.filter(({ id }) => userIds.includes(id));
}

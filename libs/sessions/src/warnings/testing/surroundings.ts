import { instantOf } from '@relais/calendar';
import type { Engagement, Meeting } from '../meeting.rules.ts';
import type { HostPlace, Person, RoomPlace, Surroundings } from '../surroundings.rules.ts';

export const zone = 'Europe/Brussels';

/** An instant by the clock in Brussels: `at('2026-12-01 10:00')`. */
export const at = (local: string) => instantOf(local.replace(' ', 'T'), zone);

/** Tuesday 1 December 2026, from one clock to another. */
export const on = (from: string, until: string, date = '2026-12-01') => ({ startsAt: at(`${date} ${from}`), endsAt: at(`${date} ${until}`) });

/** A visit to a team by Eva, from ten to noon, in Dutch. */
export function meeting(traits: Partial<Meeting> = {}): Meeting {
  return {
    ...on('10:00', '12:00'), sessionId: 'this', title: '', kind: 'team_visit', zone, userIds: ['eva'], interpreterId: null, interpreterLanguage: null, facilitatorWish: null,
    roomId: null, hostOrganisationId: null, onlineUrl: '', languages: ['nl'], capacity: 0, ...traits,
  };
}

/** Another visit of Eva's, at Jisr in Ghent. */
export function engagement(traits: Partial<Engagement> = {}): Engagement {
  return {
    ...on('14:00', '15:00'), id: 'other', title: 'Jisr', kind: 'team_visit', zone, hostOrganisationId: 'jisr', host: 'Jisr', roomId: null, room: null, onlineUrl: '',
    municipality: ghent, people: [{ id: 'eva', name: 'Eva' }], interpreter: null, ...traits,
  };
}

export const person = (traits: Partial<Person> = {}): Person => ({ id: 'eva', name: 'Eva', languages: ['nl', 'fr'], gender: null, patterns: [], ...traits });

export const ghent = { key: 'gent', name: 'Gent' };
export const liege = { key: 'liege', name: 'Liège' };
export const host = (traits: Partial<HostPlace> = {}): HostPlace => ({ id: 'vesdre', name: 'Vesdre', municipality: liege, province: 'liege', ...traits });
export const room = (traits: Partial<RoomPlace> = {}): RoomPlace => ({ id: 'leie', name: 'Zaal Leie', seats: 12, municipality: ghent, ...traits });

/** Nobody is away, nothing is closed; a visit takes 30 minutes to prepare and 45 to get to. */
export function surroundings(traits: Partial<Surroundings> = {}): Surroundings {
  return {
    kinds: [{ code: 'team_visit', preparationMinutes: 30, travelMinutes: 45 }, { code: 'webinar', preparationMinutes: 20, travelMinutes: 0 }],
    people: [person()], interpreters: [], hosts: [host()], rooms: [room()], absences: [], duties: [], closingDays: [], daysOff: [], travelTimes: [], ...traits,
  };
}

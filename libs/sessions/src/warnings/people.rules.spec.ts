import { describe, expect, it } from '@jest/globals';
import { timeOfPeopleWarnings, traitsOfPeopleWarnings } from './people.rules.ts';
import { at, meeting, on, person, surroundings, zone } from './testing/surroundings.ts';
import type { Person } from './surroundings.rules.ts';

const working = (from: string, until: string, validFrom = '2026-01-01'): Person['patterns'] => [{ validFrom, weeks: 1, spans: [{ week: 1, weekday: 'TU', from, until }] }];
const hours = (patterns: Person['patterns'], slot = on('10:00', '12:00')) => timeOfPeopleWarnings(meeting(slot), surroundings({ people: [person({ patterns })] })).map(({ code }) => code);

describe('working hours', () => {
  it('are kept up to the minute', () => {
    expect(hours(working('10:00', '12:00'))).toEqual([]);
    expect(hours(working('10:01', '12:00'))).toEqual(['outside_working_hours']);
    expect(hours(working('10:00', '11:59'))).toEqual(['outside_working_hours']);
  });

  it('say nothing where nobody wrote them down, or not yet for that day', () => {
    expect(hours([])).toEqual([]);
    expect(hours(working('13:00', '17:00', '2026-12-02'))).toEqual([]);
    expect(hours(working('13:00', '17:00', '2026-12-01'))).toEqual(['outside_working_hours']);
  });

  it('do not hold on another weekday', () => {
    expect(hours(working('08:00', '18:00'), on('10:00', '12:00', '2026-12-02'))).toEqual(['outside_working_hours']);
  });

  it('go by the clock in Brussels, wherever the session is, and over a clock change', () => {
    expect(hours(working('10:00', '12:00'), { startsAt: '2026-12-01T09:00:00.000Z', endsAt: '2026-12-01T11:00:00.000Z' })).toEqual([]);
    expect(hours(working('10:00', '12:00'), { startsAt: '2026-10-20T08:00:00.000Z', endsAt: '2026-10-20T10:00:00.000Z' })).toEqual([]);
    expect(hours(working('10:00', '12:00'), { startsAt: '2026-10-27T08:00:00.000Z', endsAt: '2026-10-27T10:00:00.000Z' })).toEqual(['outside_working_hours']);
  });

  it('are said with the person and the date', () => {
    const [warning] = timeOfPeopleWarnings(meeting(), surroundings({ people: [person({ patterns: working('13:00', '17:00') })] }));
    expect(warning).toEqual({ code: 'outside_working_hours', params: { person: 'Eva', date: '2026-12-01' } });
  });
});

describe('an absence or a duty', () => {
  const away = (startsAt: string, endsAt: string) => ({ userId: 'eva', zone, startsAt: at(startsAt), endsAt: at(endsAt) });

  it('is said with its first and last day', () => {
    expect(timeOfPeopleWarnings(meeting(), surroundings({ absences: [away('2026-11-30 00:00', '2026-12-05 00:00')] }))).toEqual([
      { code: 'absent', params: { person: 'Eva', from: '2026-11-30', until: '2026-12-04' } },
    ]);
  });

  it('stands in nobody’s way when it only touches', () => {
    expect(timeOfPeopleWarnings(meeting(), surroundings({ absences: [away('2026-12-01 08:00', '2026-12-01 10:00'), away('2026-12-01 12:00', '2026-12-01 18:00')] }))).toEqual([]);
  });

  it('of somebody else is theirs', () => {
    expect(timeOfPeopleWarnings(meeting(), surroundings({ absences: [{ ...away('2026-12-01 00:00', '2026-12-02 00:00'), userId: 'jan' }] }))).toEqual([]);
  });

  it('at a desk is said with the desk and its hours', () => {
    const duty = { ...away('2026-12-01 09:00', '2026-12-01 12:30'), kind: 'desk' as const, office: 'Gent' };
    expect(timeOfPeopleWarnings(meeting(), surroundings({ duties: [duty] }))).toEqual([
      { code: 'on_duty', params: { person: 'Eva', duty: 'desk', office: 'Gent', date: '2026-12-01', from: '09:00', until: '12:30' } },
    ]);
  });
});

describe('the languages of a session', () => {
  const spoken = (languages: string[], traits = {}) => traitsOfPeopleWarnings(meeting({ languages: ['ar', 'ti'], ...traits }), surroundings({ people: [person({ languages })] }));

  it('are missing when nobody in it speaks one of them', () => {
    expect(spoken(['nl', 'fr'])).toEqual([{ code: 'language_missing', params: { languages: 'ar ti' } }]);
    expect(spoken(['nl', 'ti'])).toEqual([]);
  });

  it('are not missing when an interpreter is asked for or booked', () => {
    expect(spoken(['nl'], { interpreterLanguage: 'ar' })).toEqual([]);
    expect(spoken(['nl'], { interpreterId: 'samira' })).toEqual([]);
  });

  it('are not held against somebody whose languages nobody wrote down, nor a plan that names none yet', () => {
    expect(spoken([])).toEqual([]);
    expect(spoken(['nl'], { languages: [] })).toEqual([]);
  });

  it('may be a co-counsellor’s', () => {
    const both = surroundings({ people: [person({ languages: ['nl'] }), person({ id: 'amel', name: 'Amel', languages: ['ar'] })] });
    expect(traitsOfPeopleWarnings(meeting({ languages: ['ar'], userIds: ['eva', 'amel'] }), both)).toEqual([]);
    expect(traitsOfPeopleWarnings(meeting({ languages: ['ar'] }), both)).toHaveLength(1);
  });
});

describe('a host’s wish', () => {
  const wished = (gender: Person['gender'], wish: 'woman' | 'man' | null = 'woman') => traitsOfPeopleWarnings(meeting({ facilitatorWish: wish }), surroundings({ people: [person({ gender })] }));

  it('is met by somebody of whom it is known', () => {
    expect(wished('woman')).toEqual([]);
    expect(wished('man')).toEqual([{ code: 'facilitator_wish', params: { wish: 'woman' } }]);
    expect(wished(null)).toHaveLength(1);
  });

  it('that there is not needs nobody', () => {
    expect(wished('man', null)).toEqual([]);
  });
});

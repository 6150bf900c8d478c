import { describe, expect, it } from '@jest/globals';
import type { Province } from '@relais/contracts';
import { dayWarnings } from './day.rules.ts';
import { host, meeting, on, surroundings } from './testing/surroundings.ts';

const hosted = (date: string, province: Province | null = 'liege') => [meeting({ ...on('10:00', '12:00', date), hostOrganisationId: 'vesdre' }), surroundings({ hosts: [host({ province })] })] as const;
const codesOn = (date: string, province?: Province | null) => dayWarnings(...hosted(date, province)).map(({ code, params }) => [code, params['holiday'] ?? params['name']]);

describe('public holidays', () => {
  it('are named, the federal closing days among them', () => {
    expect(codesOn('2026-11-11')).toEqual([['public_holiday', 'armistice']]);
    expect(codesOn('2026-11-02')).toEqual([['public_holiday', 'all_souls']]);
    expect(codesOn('2026-11-12')).toEqual([]);
  });

  it('hold everywhere, without a host too', () => {
    expect(dayWarnings(meeting(on('10:00', '12:00', '2026-12-25')), surroundings())).toEqual([{ code: 'public_holiday', params: { date: '2026-12-25', holiday: 'christmas' } }]);
  });

  it('count when a session reaches into them, not when it ends as they begin', () => {
    const evening = (until: string, date: string) => meeting({ startsAt: on('22:00', '23:00', '2026-12-24').startsAt, endsAt: on('00:00', until, date).endsAt });
    expect(dayWarnings(meeting({ startsAt: on('22:00', '23:00', '2026-12-24').startsAt, endsAt: on('00:00', '01:00', '2026-12-25').startsAt }), surroundings())).toEqual([]);
    expect(dayWarnings(evening('00:30', '2026-12-25'), surroundings()).map(({ params }) => params['date'])).toEqual(['2026-12-25']);
  });

  it('go by the date where the session is', () => {
    const inKabul = meeting({ zone: 'Asia/Kabul', startsAt: '2026-12-24T20:00:00.000Z', endsAt: '2026-12-24T21:00:00.000Z' });
    expect(dayWarnings(inKabul, surroundings()).map(({ params }) => params['date'])).toEqual(['2026-12-25']);
    expect(dayWarnings({ ...inKabul, zone: 'Europe/Brussels' }, surroundings())).toEqual([]);
  });
});

describe('regional holidays', () => {
  it('hold in the host’s province only', () => {
    expect(codesOn('2027-09-27', 'namur')).toEqual([['regional_holiday', 'french_community']]);
    expect(codesOn('2027-09-27', 'antwerp')).toEqual([]);
    expect(codesOn('2028-07-11', 'brussels')).toEqual([['regional_holiday', 'flemish_community']]);
    expect(codesOn('2028-05-08', 'brussels')).toEqual([['regional_holiday', 'brussels_region']]);
  });

  it('hold nowhere when the province is not known, or there is no host', () => {
    expect(codesOn('2027-09-27', null)).toEqual([]);
    expect(dayWarnings(meeting(on('10:00', '12:00', '2027-09-27')), surroundings())).toEqual([]);
  });

  it('may fall on a federal closing day: both are said', () => {
    expect(codesOn('2027-11-15', 'liege')).toEqual([['public_holiday', 'kings_day'], ['regional_holiday', 'german_community']]);
  });
});

describe('days off of our own', () => {
  const bridge = (province: Province | null) => surroundings({ hosts: [host()], daysOff: [{ onDate: '2026-12-01', name: 'Brugdag', province }] });
  const here = meeting({ hostOrganisationId: 'vesdre' });

  it('hold everywhere, or in one province', () => {
    expect(dayWarnings(here, bridge(null))).toEqual([{ code: 'day_off', params: { date: '2026-12-01', name: 'Brugdag' } }]);
    expect(dayWarnings(here, bridge('liege'))).toHaveLength(1);
    expect(dayWarnings(here, bridge('namur'))).toEqual([]);
    expect(dayWarnings(meeting(), bridge('liege'))).toEqual([]);
  });

  it('of the day before are over', () => {
    expect(dayWarnings(meeting(on('10:00', '12:00', '2026-12-02')), bridge(null))).toEqual([]);
  });
});

describe('closing days of the host', () => {
  const closed = surroundings({ closingDays: [{ organisationId: 'vesdre', fromDate: '2026-12-01', untilDate: '2026-12-03', label: 'Inventaire' }] });
  const onDate = (date: string, hostOrganisationId = 'vesdre') => dayWarnings(meeting({ ...on('10:00', '12:00', date), hostOrganisationId }), closed);

  it('hold from the first to the last, both included', () => {
    expect(['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04'].map((date) => onDate(date).length)).toEqual([0, 1, 1, 0]);
  });

  it('are said with the host and why', () => {
    expect(onDate('2026-12-02')).toEqual([{ code: 'host_closed', params: { host: 'Vesdre', from: '2026-12-01', until: '2026-12-03', label: 'Inventaire' } }]);
  });

  it('of another organisation do not count', () => {
    expect(onDate('2026-12-02', 'jisr')).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { journeyWarnings } from './journey.rules.ts';
import { engagement, ghent, liege, meeting, on, person, surroundings } from './testing/surroundings.ts';

const known = surroundings();
const toLiege = { hostOrganisationId: 'vesdre' };
const codes = (...journey: Parameters<typeof journeyWarnings>) => journeyWarnings(...journey).map(({ code, params }) => [code, params['gap'], params['minutes']]);

describe('the time before and after a session', () => {
  it('is enough when preparation and way fit exactly', () => {
    expect(codes(meeting(), [engagement(on('13:15', '14:00'))], known)).toEqual([]);
    expect(codes(meeting(), [engagement(on('13:14', '14:00'))], known)).toEqual([['buffer', 74, 75]]);
  });

  it('counts towards the next session as from the one before', () => {
    expect(codes(meeting(), [engagement(on('08:00', '09:00'))], known)).toEqual([['buffer', 60, 75]]);
    expect(codes(meeting(), [engagement(on('07:00', '08:45'))], known)).toEqual([]);
  });

  it('may be missing on both sides', () => {
    const around = [engagement({ id: 'before', title: 'Before', ...on('09:00', '10:00') }), engagement({ id: 'after', title: 'After', ...on('12:00', '13:00') })];
    expect(journeyWarnings(meeting(), around, known).map(({ params }) => params['title'])).toEqual(['Before', 'After']);
  });

  it('is looked at beside the nearest session only', () => {
    const before = [engagement({ id: 'far', title: 'Far', ...on('08:00', '08:50') }), engagement({ id: 'near', title: 'Near', ...on('09:00', '09:30') })];
    expect(journeyWarnings(meeting(), before, known).map(({ params }) => params['title'])).toEqual(['Near']);
  });

  it('crosses midnight', () => {
    const night = meeting(on('22:00', '23:30'));
    expect(codes(night, [engagement(on('00:15', '01:00', '2026-12-02'))], known)).toEqual([['buffer', 45, 75]]);
  });

  it('is nobody’s concern when the other session has other people, or is this one', () => {
    expect(codes(meeting(), [engagement({ ...on('12:00', '13:00'), people: [{ id: 'jan', name: 'Jan' }] })], known)).toEqual([]);
    expect(codes(meeting(), [engagement({ ...on('12:00', '13:00'), id: 'this' })], known)).toEqual([]);
  });

  it('is looked at for each of those in it, by name', () => {
    const both = surroundings({ people: [person(), person({ id: 'jan', name: 'Jan' })] });
    const other = engagement({ ...on('12:00', '13:00'), people: [{ id: 'eva', name: 'Eva' }, { id: 'jan', name: 'Jan' }] });
    expect(journeyWarnings(meeting({ userIds: ['eva', 'jan'] }), [other], both).map(({ params }) => params['person'])).toEqual(['Eva', 'Jan']);
  });

  it('needs preparation of the second of the two, and the longer of both ways', () => {
    const webinar = meeting({ kind: 'webinar', ...on('16:00', '17:00') });
    expect(codes(webinar, [engagement(on('14:00', '15:00'))], known)).toEqual([['buffer', 60, 65]]);
  });

  it('needs no way to a webinar, only its preparation', () => {
    const webinar = meeting({ kind: 'webinar', onlineUrl: 'https://meet.example.org', ...on('15:15', '16:00') });
    expect(codes(webinar, [engagement(on('14:00', '15:00'))], known)).toEqual([['buffer', 15, 20]]);
    expect(codes({ ...webinar, ...on('15:20', '16:00') }, [engagement(on('14:00', '15:00'))], known)).toEqual([]);
  });

  it('needs no way at the same host', () => {
    const again = meeting({ hostOrganisationId: 'jisr' });
    const both = surroundings({ hosts: [{ id: 'jisr', name: 'Jisr', municipality: ghent, province: 'east_flanders' }] });
    expect(codes(again, [engagement(on('12:30', '13:00'))], both)).toEqual([]);
    expect(codes(again, [engagement(on('12:29', '13:00'))], both)).toEqual([['buffer', 29, 30]]);
  });

  it('needs nothing for a kind that nobody knows', () => {
    expect(codes(meeting(), [engagement(on('12:00', '13:00'))], surroundings({ kinds: [] }))).toEqual([]);
  });
});

describe('the way from one municipality to another', () => {
  const far = surroundings({ travelTimes: [{ placeA: 'gent', placeB: 'liege', minutes: 110 }] });

  it('that takes longer than there is time is said by its ends, and alone', () => {
    const [warning, ...others] = journeyWarnings(meeting({ ...toLiege, ...on('16:00', '17:00') }), [engagement(on('14:00', '14:30'))], far);
    expect(warning).toEqual({ code: 'travel', params: { person: 'Eva', title: 'Jisr', kind: 'team_visit', gap: 90, minutes: 110, from: 'Gent', to: 'Liège' } });
    expect(others).toEqual([]);
  });

  it('is said the other way round towards the next session', () => {
    expect(journeyWarnings(meeting(toLiege), [engagement(on('13:00', '14:00'))], far)).toMatchObject([{ code: 'travel', params: { from: 'Liège', to: 'Gent' } }]);
  });

  it('that just fits leaves no time to prepare', () => {
    expect(codes(meeting(toLiege), [engagement(on('13:50', '15:00'))], far)).toEqual([['buffer', 110, 140]]);
    expect(codes(meeting(toLiege), [engagement(on('13:49', '15:00'))], far)).toEqual([['travel', 109, 110]]);
    expect(codes(meeting(toLiege), [engagement(on('14:20', '15:00'))], far)).toEqual([]);
  });

  it('starts at the room of ours in which it is, not at the host', () => {
    const inRoom = meeting({ ...toLiege, roomId: 'leie' });
    expect(codes(inRoom, [engagement(on('13:15', '14:00'))], far)).toEqual([]);
  });

  it('is the interpreter’s too, who prepares nothing', () => {
    const samira = { id: 'samira', name: 'Samira' };
    const withHer = surroundings({ ...far, interpreters: [samira] });
    const other = engagement({ ...on('13:30', '14:00'), people: [], interpreter: samira });
    expect(journeyWarnings(meeting({ ...toLiege, interpreterId: 'samira' }), [other], withHer)).toMatchObject([{ code: 'travel', params: { person: 'Samira', gap: 90 } }]);
    expect(codes(meeting({ ...toLiege, interpreterId: 'samira' }), [{ ...other, ...on('13:50', '15:00') }], withHer)).toEqual([]);
  });

  it('that nobody wrote down is the usual one', () => {
    expect(codes(meeting(toLiege), [engagement({ ...on('12:30', '13:00'), municipality: { ...liege, key: 'eupen', name: 'Eupen' } })], known)).toEqual([['travel', 30, 45]]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { placeWarnings } from './place.rules.ts';
import { engagement, host, meeting, on, room, surroundings } from './testing/surroundings.ts';

const known = surroundings({ hosts: [host({ id: 'jisr', name: 'Jisr' })], rooms: [room()] });
const atJisr = meeting({ hostOrganisationId: 'jisr' });

describe('a host that receives two sessions', () => {
  it('at once is named with the other', () => {
    expect(placeWarnings(atJisr, [engagement({ ...on('11:00', '13:00'), title: 'Module 2' })], known)).toEqual([{ code: 'host_busy', params: { host: 'Jisr', title: 'Module 2', kind: 'team_visit' } }]);
  });

  it('one after the other is not busy, nor is another host, nor none', () => {
    expect(placeWarnings(atJisr, [engagement(on('12:00', '13:00'))], known)).toEqual([]);
    expect(placeWarnings(atJisr, [engagement({ ...on('10:00', '12:00'), hostOrganisationId: 'kade' })], known)).toEqual([]);
    expect(placeWarnings(meeting(), [engagement({ ...on('10:00', '12:00'), hostOrganisationId: null })], known)).toEqual([]);
  });

  it('does not stand in its own way', () => {
    expect(placeWarnings(atJisr, [engagement({ ...on('10:00', '12:00'), id: 'this' })], known)).toEqual([]);
  });
});

describe('a room', () => {
  const inRoom = (capacity: number) => placeWarnings(meeting({ roomId: 'leie', capacity }), [], known);

  it('is too small from one seat too many on', () => {
    expect(inRoom(12)).toEqual([]);
    expect(inRoom(13)).toEqual([{ code: 'room_too_small', params: { room: 'Zaal Leie', seats: 12, capacity: 13 } }]);
  });

  it('that is not ours is not judged', () => {
    expect(placeWarnings(meeting({ roomId: null, capacity: 500 }), [], known)).toEqual([]);
  });
});

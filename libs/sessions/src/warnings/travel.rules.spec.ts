import { describe, expect, it } from '@jest/globals';
import { travelBetween, type Place } from './travel.rules.ts';
import { ghent, liege } from './testing/surroundings.ts';

const place = (traits: Partial<Place> = {}): Place => ({ hostOrganisationId: null, roomId: null, onlineUrl: '', municipality: ghent, ...traits });
const travelTimes = [{ placeA: 'gent', placeB: 'liege', minutes: 110 }];
const way = (from: Place, to: Place) => travelBetween(from, to, { travelTimes, usual: 45 });

describe('the way between two sessions', () => {
  it('is as long as was written down, in either direction', () => {
    expect(way(place(), place({ municipality: liege }))).toEqual({ minutes: 110, ends: ['Gent', 'Liège'] });
    expect(way(place({ municipality: liege }), place())).toEqual({ minutes: 110, ends: ['Liège', 'Gent'] });
  });

  it('is the usual one where nobody wrote it down', () => {
    expect(way(place(), place({ municipality: { key: 'namur', name: 'Namur' } }))).toEqual({ minutes: 45, ends: ['Gent', 'Namur'] });
  });

  it('is the usual one within a municipality, and where nobody said where', () => {
    expect(way(place({ hostOrganisationId: 'a' }), place({ hostOrganisationId: 'b' }))).toEqual({ minutes: 45, ends: null });
    expect(way(place({ municipality: null }), place({ municipality: liege }))).toEqual({ minutes: 45, ends: null });
  });

  it('is none within a house: the same host, the same room', () => {
    expect(way(place({ hostOrganisationId: 'a' }), place({ hostOrganisationId: 'a' })).minutes).toBe(0);
    expect(way(place({ roomId: 'r' }), place({ roomId: 'r', hostOrganisationId: 'a' })).minutes).toBe(0);
  });

  it('leads from a room of ours to the host, although the host is the same', () => {
    expect(way(place({ hostOrganisationId: 'a', roomId: 'r' }), place({ hostOrganisationId: 'a', municipality: liege })).minutes).toBe(110);
  });

  it('is none from or to a session online, unless people sit in a room of ours', () => {
    const online = place({ onlineUrl: 'https://meet.example.org', municipality: liege });
    expect([way(online, place()).minutes, way(place(), online).minutes]).toEqual([0, 0]);
    expect(way(place(), place({ onlineUrl: 'https://meet.example.org', roomId: 'r', municipality: liege })).minutes).toBe(110);
  });

  it('may take no time at all', () => {
    expect(travelBetween(place(), place({ municipality: liege }), { travelTimes: [{ placeA: 'gent', placeB: 'liege', minutes: 0 }], usual: 45 }).minutes).toBe(0);
  });
});

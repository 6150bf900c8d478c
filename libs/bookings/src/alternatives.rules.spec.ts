import { describe, expect, it } from '@jest/globals';
import { nearestAlternatives } from './alternatives.rules.ts';

const wanted = { kind: 'partner_info', topics: ['basics'], languages: ['nl'], startsAt: '2026-11-26T09:00:00.000Z' };
const offer = (name: string, day: string, change: object = {}) => ({ ...wanted, name, startsAt: `2026-${day}T09:00:00.000Z`, ...change });
const named = (...offers: ReturnType<typeof offer>[]) => nearestAlternatives(wanted, offers).map(({ name }) => name);

describe('alternatives to a full session', () => {
  it('are the three nearest in time, before or after', () => {
    expect(named(offer('far', '12-20'), offer('later', '11-29'), offer('sooner', '11-25'), offer('week', '12-03'))).toEqual(['sooner', 'later', 'week']);
  });

  it('share the kind or a topic', () => {
    expect(named(offer('other', '11-27', { kind: 'webinar', topics: ['medical'] }))).toEqual([]);
    expect(named(offer('same topic', '11-27', { kind: 'webinar' }), offer('same kind', '11-28', { topics: [] }))).toEqual(['same topic', 'same kind']);
  });

  it('come in a language of the full one first', () => {
    expect(named(offer('French', '11-27', { languages: ['fr'] }), offer('Dutch', '12-10'))).toEqual(['Dutch', 'French']);
  });

  it('may be none', () => expect(named()).toEqual([]));
});

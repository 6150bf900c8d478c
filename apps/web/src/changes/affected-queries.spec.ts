import { describe, expect, it } from '@jest/globals';
import { affectedQueries } from './affected-queries.ts';

const notice = { changes: [], everything: false };

describe('what is fetched afresh', () => {
  it('is what shows the things that changed, each once', () => {
    const changes = [{ subject: 'session', ids: ['a'], byOthers: true }, { subject: 'booking', ids: ['b'], byOthers: true }, { subject: 'absence', ids: ['c'], byOthers: false }] as const;
    expect(affectedQueries({ ...notice, changes: changes.map((change) => ({ ...change, ids: [...change.ids] })) })).toEqual([['sessions'], ['series'], ['team'], ['sessions', 'check']]);
  });

  it('is everything that others can change when more changed than was told', () => {
    expect(affectedQueries({ ...notice, everything: true })).toEqual([['sessions'], ['series'], ['team'], ['sessions', 'check'], ['planning-choices'], ['organisations'], ['planning-settings'], ['interpreters'], ['requests']]);
  });

  it('is the lists of settings and the checks of open forms when a setting changed', () => {
    expect(affectedQueries({ ...notice, changes: [{ subject: 'travel_time', ids: ['x'], byOthers: true }] })).toEqual([['planning-settings'], ['sessions', 'check']]);
  });
});

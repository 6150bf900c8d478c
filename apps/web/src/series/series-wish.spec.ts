import { describe, expect, it } from '@jest/globals';
import { moveWish, wishOf } from './series-wish.ts';

const slot = { startsAtLocal: '2027-01-12T10:00', endsAtLocal: '2027-01-12T12:00' };

describe('what is wanted of a session, as a change of its series', () => {
  it('is a move and nothing else when it was dragged', () => {
    expect(moveWish(slot)).toEqual({ fields: {}, moveTo: slot, acceptedBecause: null });
  });

  it('takes the fields of a patch along and leaves the time alone', () => {
    expect(wishOf({ title: 'Basics', note: '' }, slot)).toEqual({ fields: { title: 'Basics', note: '' }, moveTo: null, acceptedBecause: null });
  });

  it('has both ends of the time, though only one was changed', () => {
    expect(wishOf({ endsAtLocal: slot.endsAtLocal, acceptedBecause: 'online' }, slot)).toEqual({ fields: {}, moveTo: slot, acceptedBecause: 'online' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { seatLines, type SeatsSaid } from './seat-lines.rules.ts';

const booking: SeatsSaid = { seats: 3, functions: [], participants: [] };
const worker = { function: 'social_worker', name: 'Ann' } as const;
const line = (who: string | null, name = '') => ({ function: who, name });

describe('the lines of a booking on the list of participants', () => {
  it('are as many as its seats, empty where nobody said anything', () => {
    expect(seatLines(booking)).toEqual([line(null), line(null), line(null)]);
  });

  it('say the functions that are known, and leave the rest open', () => {
    expect(seatLines({ ...booking, functions: [{ function: 'volunteer', count: 2 }] })).toEqual([line('volunteer'), line('volunteer'), line(null)]);
  });

  it('count a person with a name among those of the function once', () => {
    const functions = [{ function: 'social_worker', count: 2 }, { function: 'volunteer', count: 1 }] as const;
    expect(seatLines({ ...booking, functions, participants: [worker] })).toEqual([worker, line('social_worker'), line('volunteer')]);
  });

  it('are never more than the seats, whatever was said before there were fewer', () => {
    expect(seatLines({ seats: 1, functions: [{ function: 'volunteer', count: 2 }], participants: [worker, { function: 'volunteer', name: 'Bob' }] })).toEqual([worker]);
  });
});

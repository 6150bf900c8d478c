import { describe, expect, it } from '@jest/globals';
import { roomInDay } from './day-room.ts';

describe('how many sessions a day of the month shows', () => {
  it('is what fits beside the line that tells of more', () => {
    expect(roomInDay(684, 5)).toBe(2);
    expect(roomInDay(884, 5)).toBe(4);
    expect(roomInDay(884, 4)).toBe(5);
    expect(roomInDay(884, 6)).toBe(3);
  });

  it('is one at least, however low the window', () => {
    expect(roomInDay(480, 6)).toBe(1);
    expect(roomInDay(100, 6)).toBe(1);
  });
});

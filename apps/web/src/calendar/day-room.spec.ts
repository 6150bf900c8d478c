import { describe, expect, it } from '@jest/globals';
import { linesInDay } from './day-room.ts';

describe('how many lines a day of the month has', () => {
  it('is what fits, a line that tells of more among them', () => {
    expect(linesInDay(684, 5)).toBe(3);
    expect(linesInDay(884, 5)).toBe(5);
    expect(linesInDay(884, 4)).toBe(6);
    expect(linesInDay(884, 6)).toBe(4);
  });

  it('is two at least, however low the window: a session, and how many more', () => {
    expect(linesInDay(480, 6)).toBe(2);
    expect(linesInDay(100, 6)).toBe(2);
  });
});

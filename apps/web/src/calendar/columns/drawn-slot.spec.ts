import { describe, expect, it } from '@jest/globals';
import { drawnOn, isDrawn, rowsOf } from './drawn-slot.ts';

describe('a slot that is drawn in a column', () => {
  it('grows from the cell in focus, and shrinks again', () => {
    const first = drawnOn(null, { row: 4, column: 1 }, 1, 20);
    const second = drawnOn(first, { row: 5, column: 1 }, 1, 20);
    expect([first, second, drawnOn(second, { row: 6, column: 1 }, -1, 20)]).toEqual([
      { column: 1, from: 4, to: 5 },
      { column: 1, from: 4, to: 6 },
      { column: 1, from: 4, to: 5 },
    ]);
  });

  it('begins anew elsewhere', () => {
    expect(drawnOn({ column: 1, from: 4, to: 6 }, { row: 6, column: 2 }, 1, 20)).toEqual({ column: 2, from: 6, to: 7 });
    expect(drawnOn({ column: 1, from: 4, to: 6 }, { row: 9, column: 1 }, 1, 20)).toEqual({
      column: 1,
      from: 9,
      to: 10,
    });
  });

  it('ends with the day', () => {
    expect(drawnOn(null, { row: 19, column: 0 }, 1, 20)).toEqual({ column: 0, from: 19, to: 19 });
    expect(drawnOn(null, { row: 0, column: 0 }, -1, 20)).toEqual({ column: 0, from: 0, to: 0 });
  });

  it('may be drawn upwards, and lies in one column', () => {
    const drawn = { column: 1, from: 6, to: 4 };
    expect(rowsOf(drawn)).toEqual({ first: 4, last: 6 });
    expect([3, 4, 6, 7].map((row) => isDrawn(drawn, { row, column: 1 }))).toEqual([false, true, true, false]);
    expect([isDrawn(drawn, { row: 5, column: 0 }), isDrawn(null, { row: 5, column: 1 })]).toEqual([false, false]);
  });
});

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { holdWhile } from './live-hold.ts';
import { LiveRefresh } from './live-refresh.ts';

describe('refreshing by itself', () => {
  let runs: (readonly string[])[];
  let cancelled: number;
  let finish: () => void;
  let refresh: LiveRefresh<string>;

  beforeEach(() => {
    jest.useFakeTimers();
    runs = [];
    cancelled = 0;
    refresh = new LiveRefresh(
      (wishes) => {
        runs.push(wishes);
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
      () => (cancelled += 1),
    );
  });
  afterEach(() => {
    refresh.stop();
    jest.useRealTimers();
  });

  it('takes what comes together as one', async () => {
    refresh.want('a');
    refresh.want('b');
    await jest.advanceTimersByTimeAsync(500);
    expect(runs).toEqual([['a', 'b']]);
  });

  it('waits while somebody is moving something', async () => {
    let isMoving = true;
    const free = holdWhile(() => isMoving);
    refresh.want('a');
    await jest.advanceTimersByTimeAsync(5000);
    expect(runs).toEqual([]);
    isMoving = false;
    await jest.advanceTimersByTimeAsync(500);
    expect(runs).toEqual([['a']]);
    free();
  });

  it('is interrupted by somebody who begins to move something, and done again afterwards', async () => {
    refresh.want('a');
    await jest.advanceTimersByTimeAsync(500);
    refresh.interrupt();
    finish();
    await jest.advanceTimersByTimeAsync(500);
    expect([runs, cancelled]).toEqual([[['a'], ['a']], 1]);
  });

  it('does not begin twice at a time', async () => {
    refresh.want('a');
    await jest.advanceTimersByTimeAsync(500);
    refresh.want('b');
    await jest.advanceTimersByTimeAsync(1000);
    expect(runs).toEqual([['a']]);
    finish();
    await jest.advanceTimersByTimeAsync(500);
    expect(runs).toEqual([['a'], ['b']]);
  });

  it('leaves a finished refresh alone', () => {
    refresh.interrupt();
    expect(cancelled).toBe(0);
  });
});

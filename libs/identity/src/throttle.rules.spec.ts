import { describe, expect, it } from '@jest/globals';
import { afterFailure, minutesToWait } from './throttle.rules.ts';

const limit = { failures: 3, minutes: 15 };
const now = new Date('2026-11-23T10:00:00.000Z');
const since = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * 60_000).toISOString();

describe('a throttle', () => {
  it('lets the first tries through', () => {
    expect(minutesToWait(null, limit, now)).toBe(0);
    expect(minutesToWait({ failures: 2, since: since(1) }, limit, now)).toBe(0);
  });

  it('pauses after the last allowed failure until the window is over', () => {
    expect(minutesToWait({ failures: 3, since: since(5) }, limit, now)).toBe(10);
    expect(minutesToWait({ failures: 3, since: since(15) }, limit, now)).toBe(0);
  });

  it('starts to count anew after the window', () => {
    expect(afterFailure({ failures: 3, since: since(16) }, limit, now)).toEqual({ failures: 1, since: now.toISOString() });
    expect(afterFailure({ failures: 1, since: since(5) }, limit, now)).toEqual({ failures: 2, since: since(5) });
  });
});

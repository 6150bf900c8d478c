import { describe, expect, it } from '@jest/globals';
import { earliestRead, untold } from './change-window.rules.ts';

const until = '2026-11-23T09:00:00.000Z';
const entry = (id: string, at: string) => ({ id, at });

describe('the window in which changes are looked for', () => {
  it('reaches two minutes further back than what is known, for clocks that are late and work that takes its time', () => {
    expect(earliestRead(until)).toBe('2026-11-23T08:58:00.000Z');
  });

  it('tells an entry once, however often it is found', () => {
    const found = [entry('a', until), entry('b', until)];
    const first = untold(found, new Map(), until);
    expect(first.fresh).toEqual(found);
    expect(untold(found, first.told, until).fresh).toEqual([]);
  });

  it('tells an entry that another process wrote with an earlier time after it was looked for', () => {
    const { told } = untold([entry('a', until)], new Map(), until);
    const late = entry('b', '2026-11-23T08:58:30.000Z');
    expect(untold([late, entry('a', until)], told, '2026-11-23T09:00:02.000Z').fresh).toEqual([late]);
  });

  it('forgets what is too old to be found again', () => {
    const old = untold([entry('a', '2026-11-23T08:00:00.000Z'), entry('b', until)], new Map(), until);
    expect([...untold([], old.told, until).told.keys()]).toEqual(['b']);
  });

  it('remembers an entry from a clock that is ahead until it can no longer be found', () => {
    const ahead = entry('a', '2026-11-23T09:01:59.000Z');
    const { told } = untold([ahead], new Map(), until);
    expect(untold([ahead], told, '2026-11-23T09:04:00.000Z').fresh).toEqual([]);
  });
});

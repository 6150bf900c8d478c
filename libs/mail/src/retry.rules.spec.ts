import { describe, expect, it } from '@jest/globals';
import { gapMinutes, refusalOf, triesAgain } from './retry.rules.ts';

describe('trying again', () => {
  it('waits longer each time, at most four hours, plus a fifth by chance', () => {
    expect([1, 2, 3, 4, 20].map((attempts) => gapMinutes(attempts, 0))).toEqual([2, 4, 8, 16, 240]);
    expect(gapMinutes(1, 1)).toBeCloseTo(2.4);
  });

  it('stops at once when refused for good, after a dozen refusals for now, never while the server is away', () => {
    expect(triesAgain({ reason: 'refused_for_good', answer: '' }, 1)).toBe(false);
    expect(triesAgain({ reason: 'refused_for_now', answer: '' }, 11)).toBe(true);
    expect(triesAgain({ reason: 'refused_for_now', answer: '' }, 12)).toBe(false);
    expect(triesAgain({ reason: 'server_unreachable', answer: '' }, 500)).toBe(true);
  });

  it('tells a refused address from a server that is away or does not know us', () => {
    expect(refusalOf({ responseCode: 550, command: 'RCPT TO', message: 'no such user' }).reason).toBe('refused_for_good');
    expect(refusalOf({ responseCode: 451, command: 'DATA', message: 'later' }).reason).toBe('refused_for_now');
    expect(refusalOf({ responseCode: 421, command: 'RCPT TO', message: 'closing' }).reason).toBe('server_unreachable');
    expect(refusalOf({ responseCode: 535, command: 'AUTH PLAIN', message: 'who are you' }).reason).toBe('server_unreachable');
    expect(refusalOf({ message: 'connect ECONNREFUSED' }).reason).toBe('server_unreachable');
    expect(refusalOf({ code: 'EENVELOPE', command: 'API', message: 'No recipients defined' }).reason).toBe('refused_for_good');
  });
});

import { describe, expect, it } from '@jest/globals';
import { requestStatuses } from '@relais/contracts';
import { isOpen, isOverdue, mayDo, stepOf, type RequestDeed } from './request-states.rules.ts';

const deeds = ['propose', 'accept', 'decline', 'choose', 'refuse', 'withdraw'] as const satisfies readonly RequestDeed[];
const possibleIn = (status: (typeof requestStatuses)[number]) => deeds.filter((deed) => mayDo(deed, status));

describe('a request', () => {
  it('that is new is answered by a planner or withdrawn; there is nothing to choose from yet', () => {
    expect(possibleIn('new')).toEqual(['propose', 'accept', 'decline', 'withdraw']);
  });

  it('with proposed moments can be answered by either side', () => {
    expect(possibleIn('proposed')).toEqual([...deeds]);
  });

  it.each(['accepted', 'declined', 'withdrawn'] as const)('that is %s stays so', (status) => {
    expect(possibleIn(status)).toEqual([]);
  });

  it('is new again when no proposed moment suits, and a session when one is chosen', () => {
    expect([stepOf('refuse').to, stepOf('choose').to, stepOf('accept').to]).toEqual(['new', 'accepted', 'accepted']);
  });

  it('is open until it is settled', () => {
    expect(requestStatuses.filter(isOpen)).toEqual(['new', 'proposed']);
  });

  it('is overdue after its answer was due, not at that moment, and never once it is settled', () => {
    const answerBy = '2026-11-26T16:00:00.000Z';
    expect(isOverdue({ status: 'new', answerBy }, answerBy)).toBe(false);
    expect(isOverdue({ status: 'new', answerBy }, '2026-11-26T16:00:00.001Z')).toBe(true);
    expect(isOverdue({ status: 'proposed', answerBy }, '2026-12-01T09:00:00.000Z')).toBe(true);
    expect(isOverdue({ status: 'accepted', answerBy }, '2026-12-01T09:00:00.000Z')).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { AbsenceView } from '@relais/contracts';
import { absenceOf, draftOfAbsence, fromDay, newAbsence, untilWeekEnd } from './absence-draft.ts';

const zone = 'Europe/Brussels';
const draft = newAbsence('ann', '2026-11-25');

describe('an absence that is typed', () => {
  it('is a whole day, to its midnight', () => expect(absenceOf(draft, zone)).toMatchObject({ startsAtLocal: '2026-11-25T00:00', endsAtLocal: '2026-11-26T00:00', kind: 'illness' }));
  it('lasts to the end of the week', () => expect(absenceOf(untilWeekEnd(draft), zone)).toMatchObject({ startsAtLocal: '2026-11-25T00:00', endsAtLocal: '2026-11-30T00:00' }));
  it('ends on a Sunday that is its first day', () => expect(untilWeekEnd(newAbsence('ann', '2026-11-29')).lastDay).toBe('2026-11-29'));
  it('may be a part of a day', () => expect(absenceOf({ ...draft, isPartOfDay: true }, zone)).toMatchObject({ startsAtLocal: '2026-11-25T09:00', endsAtLocal: '2026-11-25T12:00' }));
  it('takes its last day along', () => expect(fromDay(draft, '2026-12-01').lastDay).toBe('2026-12-01'));
  it('leaves a later last day alone', () => expect(fromDay(untilWeekEnd(draft), '2026-11-26').lastDay).toBe('2026-11-29'));
});

describe('an absence that was stored', () => {
  const stored = (startsAt: string, endsAt: string): AbsenceView => ({ id: 'a', user: { id: 'ann', name: 'Ann' }, kind: 'leave', startsAt, endsAt, zone, version: 1 });
  it('is whole days again', () => expect(draftOfAbsence(stored('2026-11-22T23:00:00.000Z', '2026-11-27T23:00:00.000Z'))).toMatchObject({ firstDay: '2026-11-23', lastDay: '2026-11-27', isPartOfDay: false }));
  it('is a part of a day again', () => {
    const part = draftOfAbsence(stored('2026-11-25T12:30:00.000Z', '2026-11-25T16:00:00.000Z'));
    expect(absenceOf(part, zone)).toMatchObject({ startsAtLocal: '2026-11-25T13:30', endsAtLocal: '2026-11-25T17:00', kind: 'leave' });
  });
});

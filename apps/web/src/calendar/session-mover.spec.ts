import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CalendarEntry } from '@relais/contracts';
import type { ScopeAnswer } from '../series/use-scope.ts';
import { SessionMover, type MoverSurroundings, type Telling } from './session-mover.ts';
import { instantsOf, movedByDays, slotOf, type SessionPlace, type SessionSlot } from './session-slot.ts';

const id = '01938a2e-7b1c-7000-8000-0000000000aa';
const entry: CalendarEntry = {
  id, title: 'Basics', kind: 'partner_info', status: 'confirmed', visibility: 'public', startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T11:00:00.000Z',
  zone: 'Europe/Brussels', host: null, province: null, languages: ['nl'], people: [], capacity: 16, seatsTaken: 0, debriefed: false, seriesId: null, version: 4,
};
const tomorrow = movedByDays(slotOf(entry), 1);

class Page implements MoverSurroundings {
  shown: CalendarEntry = entry;
  saved: { slot: SessionPlace; notify: boolean; version: number }[] = [];
  answer: Telling = 'tell';
  asked = 0;
  scope: ScopeAnswer = 'this';
  scoped: SessionSlot[] = [];
  told = false;
  refusal: Error | null = null;
  messages: string[] = [];
  undo = () => {};
  show = (shown: CalendarEntry) => {
    this.shown = shown;
  };
  save = (from: CalendarEntry, slot: SessionPlace, notify: boolean) => {
    if (this.refusal) return Promise.reject(this.refusal);
    this.saved.push({ slot, notify, version: from.version });
    return Promise.resolve({ ...from, ...instantsOf(slot, from.zone), people: slot.people ?? from.people, version: from.version + 1 });
  };
  chooseScope = (_entry: CalendarEntry, slot: SessionSlot) => {
    this.scoped.push(slot);
    return Promise.resolve(this.scope);
  };
  somebodyWasTold = () => Promise.resolve(this.told);
  ask = () => {
    this.asked++;
    return Promise.resolve(this.answer);
  };
  moved = (_entry: CalendarEntry, undo: () => void) => {
    this.messages.push('moved');
    this.undo = undo;
  };
  movedBack = () => this.messages.push('back');
  refused = (_entry: CalendarEntry, reason: unknown) => this.messages.push(`refused: ${String(reason)}`);
  fixed = () => this.messages.push('fixed');
}

const settled = () => jest.advanceTimersByTimeAsync(1000);

describe('moving a session on the calendar', () => {
  let page: Page;
  let mover: SessionMover;
  beforeEach(() => {
    jest.useFakeTimers();
    page = new Page();
    mover = new SessionMover(() => page);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows the new time before the server has answered', () => {
    mover.move(entry, tomorrow, 'drag');
    expect(slotOf(page.shown)).toEqual(tomorrow);
  });

  it('stores it, says so, and takes it back on undo', async () => {
    mover.move(entry, tomorrow, 'drag');
    await settled();
    expect(page.saved).toEqual([{ slot: tomorrow, notify: false, version: 4 }]);
    page.undo();
    await settled();
    expect(page.saved[1]).toEqual({ slot: slotOf(entry), notify: false, version: 5 });
    expect(page.messages).toEqual(['moved', 'back']);
  });

  it('asks once whether booked partners are to be told, and not again on undo', async () => {
    mover.move({ ...entry, seatsTaken: 3 }, tomorrow, 'drag');
    await settled();
    page.undo();
    await settled();
    expect(page.asked).toBe(1);
    expect(page.saved.map(({ notify }) => notify)).toEqual([true, true]);
  });

  it('asks as well when only the host was invited', async () => {
    page.told = true;
    page.answer = 'quiet';
    mover.move(entry, tomorrow, 'drag');
    await settled();
    expect([page.asked, page.saved[0]?.notify]).toEqual([1, false]);
  });

  it('leaves it where it was when that is the answer', async () => {
    page.told = true;
    page.answer = 'stay';
    mover.move(entry, tomorrow, 'drag');
    await settled();
    expect([page.shown, page.saved]).toEqual([entry, []]);
  });

  it('puts it back and says why when the server refuses', async () => {
    page.refusal = new Error('overlap');
    mover.move(entry, tomorrow, 'drag');
    await settled();
    expect(page.shown).toEqual(entry);
    expect(page.messages).toEqual(['refused: Error: overlap']);
  });

  it('takes several keys for one move', async () => {
    mover.move(entry, tomorrow, 'key');
    mover.move(page.shown, movedByDays(tomorrow, 1), 'key');
    await settled();
    expect(page.saved).toEqual([{ slot: movedByDays(tomorrow, 1), notify: false, version: 4 }]);
  });

  it('follows a key that is pressed while the move is being stored', async () => {
    mover.move(entry, tomorrow, 'drag');
    mover.move(page.shown, movedByDays(tomorrow, 1), 'key');
    await settled();
    expect(page.saved.map(({ slot, version }) => ({ slot, version }))).toEqual([{ slot: tomorrow, version: 4 }, { slot: movedByDays(tomorrow, 1), version: 5 }]);
    expect(slotOf(page.shown)).toEqual(movedByDays(tomorrow, 1));
  });

  it('stores nothing when the keys lead back to where it was', async () => {
    mover.move(entry, tomorrow, 'key');
    mover.move(page.shown, slotOf(entry), 'key');
    await settled();
    expect([page.saved, page.messages]).toEqual([[], []]);
  });

  it('gives it to somebody else, and back on undo', async () => {
    const [ann, bart] = [{ id: 'a', name: 'Ann' }, { id: 'b', name: 'Bart' }];
    const hers = { ...entry, people: [ann] };
    mover.move(hers, { ...slotOf(hers), people: [bart] }, 'drag');
    expect([page.shown.people, mover.isMoving]).toEqual([[bart], true]);
    await settled();
    page.undo();
    await settled();
    expect(page.saved.map(({ slot }) => slot.people)).toEqual([[bart], [ann]]);
    expect([page.messages, mover.isMoving]).toEqual([['moved', 'back'], false]);
  });

  it.each([['series', tomorrow], ['stay', slotOf(entry)]] as const)('of a series stores nothing itself when the answer is %s', async (scope, shown) => {
    page.scope = scope;
    mover.move({ ...entry, seriesId: id }, tomorrow, 'drag');
    await settled();
    expect([page.scoped, page.saved, page.messages, page.asked]).toEqual([[tomorrow], [], [], 0]);
    expect(slotOf(page.shown)).toEqual(shown);
  });

  it('does not move what has been held', () => {
    mover.move({ ...entry, status: 'held' }, tomorrow, 'drag');
    expect(page.messages).toEqual(['fixed']);
  });
});

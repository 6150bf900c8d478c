import type { CalendarEntry } from '@relais/contracts';
import { isMovable } from './grid-events.ts';
import type { ScopeAnswer } from '../series/use-scope.ts';
import { instantsOf, sameSlot, slotOf, type SessionPlace, type SessionSlot } from './session-slot.ts';

/** Whether host and booked partners are told of a new time by mail; `stay` leaves the session where it was. */
export type Telling = 'tell' | 'quiet' | 'stay';

/** What moving needs from the page around it. */
export interface MoverSurroundings {
  /** Shows a session at once, wherever the page lists it. */
  show: (entry: CalendarEntry) => void;
  /** Stores new times or people and answers the session as it is stored now; rejects with the server's refusal. */
  save: (entry: CalendarEntry, place: SessionPlace, notify: boolean) => Promise<CalendarEntry>;
  /** Which sessions of its series move along; those have been moved when the answer is `series`. */
  chooseScope: (entry: CalendarEntry, slot: SessionSlot) => Promise<ScopeAnswer>;
  /** Whether somebody outside has been told of the session's time. */
  somebodyWasTold: (entry: CalendarEntry) => Promise<boolean>;
  ask: (entry: CalendarEntry) => Promise<Telling>;
  /** The session stands on its new time, or is somebody else's now; `undo` takes it back. */
  moved: (entry: CalendarEntry, undo: () => void, isReassigned: boolean) => void;
  movedBack: (entry: CalendarEntry) => void;
  /** The session is back where it was, and why; `wish` is where it was to go. */
  refused: (entry: CalendarEntry, reason: unknown, wish: SessionPlace | null) => void;
  fixed: (entry: CalendarEntry) => void;
}

interface Pending {
  /** As it was stored before the first of the keys that are still being pressed. */
  readonly origin: CalendarEntry;
  readonly wish: CalendarEntry;
  /** Null while it is being stored. */
  timer: ReturnType<typeof setTimeout> | null;
  /** Where keys that were pressed meanwhile lead. */
  next: SessionPlace | null;
}

/** How long after the last key a move by keyboard is stored: pressing an arrow six times is one move. */
const settlingMs = 700;

/** Shows a move at once, asks once whether partners are to be told, stores it, and puts it back when that is refused. */
export class SessionMover {
  readonly #around: () => MoverSurroundings;
  readonly #pending = new Map<string, Pending>();

  constructor(around: () => MoverSurroundings) {
    this.#around = around;
  }

  /** Whether a move is on its way: what is shown is not what is stored. */
  get isMoving(): boolean {
    return this.#pending.size > 0;
  }

  /** Moves a session to a slot; `key` waits for more keys before it stores. */
  move(entry: CalendarEntry, slot: SessionPlace, by: 'drag' | 'key' | 'form'): void {
    if (!isMovable(entry)) return this.#around().fixed(entry);
    const waiting = this.#pending.get(entry.id);
    if (waiting && waiting.timer === null) return this.#moveOn(waiting, slot);
    if (waiting?.timer) clearTimeout(waiting.timer);
    const origin = waiting?.origin ?? entry;
    const wish = placed(entry, slot);
    this.#around().show(wish);
    if (isAt(origin, wish)) {
      this.#pending.delete(entry.id);
      return;
    }
    const pending: Pending = { origin, wish, timer: null, next: null };
    this.#pending.set(entry.id, pending);
    if (by === 'key') pending.timer = setTimeout(() => void this.#store(pending), settlingMs);
    else void this.#store(pending);
  }

  /** What is asked for while an earlier move is being stored follows it. */
  #moveOn(storing: Pending, slot: SessionPlace): void {
    storing.next = slot;
    this.#around().show(placed(storing.wish, slot));
  }

  async #store(pending: Pending): Promise<void> {
    const { origin, wish } = pending;
    pending.timer = null;
    try {
      const isMoved = !sameSlot(slotOf(origin), slotOf(wish));
      const scope = samePeople(origin, wish) ? await this.#around().chooseScope(origin, slotOf(wish)) : 'this';
      if (scope === 'series') return;
      if (scope === 'stay') return this.#around().show(origin);
      const telling = isMoved && (await this.#isToBeAsked(origin)) ? await this.#around().ask(wish) : 'quiet';
      if (telling === 'stay') return this.#around().show(origin);
      const stored = await this.#around().save(origin, placeFrom(origin, wish), telling === 'tell');
      this.#around().show(stored);
      this.#around().moved(stored, () => void this.#undo(stored, placeFrom(stored, origin), telling === 'tell'), !samePeople(origin, wish));
      this.#pending.delete(origin.id);
      if (pending.next) this.move(stored, pending.next, 'key');
    } catch (reason) {
      this.#around().show(origin);
      this.#around().refused(origin, reason, placeFrom(origin, wish));
    } finally {
      if (this.#pending.get(origin.id) === pending) this.#pending.delete(origin.id);
    }
  }

  async #undo(moved: CalendarEntry, back: SessionPlace, notify: boolean): Promise<void> {
    this.#around().show(placed(moved, back));
    try {
      const stored = await this.#around().save(moved, back, notify);
      this.#around().show(stored);
      this.#around().movedBack(stored);
    } catch (reason) {
      this.#around().show(moved);
      this.#around().refused(moved, reason, null);
    }
  }

  async #isToBeAsked(entry: CalendarEntry): Promise<boolean> {
    if (entry.status !== 'confirmed') return false;
    return entry.seatsTaken > 0 || this.#around().somebodyWasTold(entry);
  }
}

function placed(entry: CalendarEntry, { people = entry.people, ...slot }: SessionPlace): CalendarEntry {
  return { ...entry, ...instantsOf(slot, entry.zone), people };
}

function isAt(origin: CalendarEntry, wish: CalendarEntry): boolean {
  return sameSlot(slotOf(origin), slotOf(wish)) && samePeople(origin, wish);
}

/** Where `to` is, for a session that stands at `from`: people are named only where they change. */
function placeFrom(from: CalendarEntry, to: CalendarEntry): SessionPlace {
  return samePeople(from, to) ? slotOf(to) : { ...slotOf(to), people: to.people };
}

function samePeople(a: CalendarEntry, b: CalendarEntry): boolean {
  return a.people.map(({ id }) => id).join() === b.people.map(({ id }) => id).join();
}

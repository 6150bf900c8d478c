import { addDays } from '@relais/calendar';
import { useMemo, type KeyboardEvent } from 'react';
import { slotOf, type SessionSlot } from '../session-slot.ts';
import type { ColumnsProps, Person } from './columns-props.ts';
import { peopleAfter } from './person-spans.ts';
import { placeOf, type Place, type useMatrixCursor } from './use-matrix-cursor.ts';
import { useSessionDrag, type Drop } from './use-session-drag.ts';

/** A place in the grid, and how far down its cell, from 0 to 1. */
export interface Spot extends Place {
  into: number;
}

/** What a day in columns and a week in rows do differently. */
export interface Layout {
  personAt: (place: Place) => Person | undefined;
  /** When a session is that was dragged from one spot to another. */
  dragged: (slot: SessionSlot, from: Spot, to: Spot) => SessionSlot;
  /** What Alt with an arrow does: when the session is then, and how many people further. */
  keyMove: (key: string) => { moved: (slot: SessionSlot) => SessionSlot; persons: -1 | 0 | 1 } | undefined;
  wishAt: (place: Place) => { date: string; start?: string };
  pageDays: number;
}

/** Planning, opening, dragging and walking by key, the same in columns and rows. */
export function useTeamActs({ entries, persons, date, mayPlan, onOpen, onPlan, onMove, onDate }: ColumnsProps, matrix: ReturnType<typeof useMatrixCursor>, layout: Layout) {
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const drag = useSessionDrag(drop);

  function drop({ sessionId, from, to }: Drop): void {
    const entry = byId.get(sessionId);
    const [source, target] = [spotOf(from), spotOf(to)];
    const [giver, taker] = [source && layout.personAt(source), target && layout.personAt(target)];
    if (!entry || !source || !target || !giver || !taker) return;
    onMove(entry, { ...layout.dragged(slotOf(entry), source, target), people: peopleAfter(entry.people, giver.id, taker) }, 'drag');
  }

  function moveByKey(event: KeyboardEvent, sessionId: string): void {
    const [entry, at, move] = [byId.get(sessionId), placeOf(event.target), layout.keyMove(event.key)];
    const giver = at && layout.personAt(at);
    if (!entry || !giver || !move || !mayPlan) return;
    event.preventDefault();
    const taker = persons[persons.indexOf(giver) + move.persons] ?? giver;
    matrix.carry(`[data-session="${sessionId}"][data-person="${taker.id}"]`);
    onMove(entry, { ...move.moved(slotOf(entry)), people: peopleAfter(entry.people, giver.id, taker) }, 'key');
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const sessionId = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-session]')?.dataset['session'] : undefined;
    if (event.altKey) return sessionId === undefined ? undefined : moveByKey(event, sessionId);
    matrix.letGo();
    const days = pages[event.key];
    if (days !== undefined) {
      event.preventDefault();
      return onDate(addDays(date, days * layout.pageDays));
    }
    const place = placeOf(event.target);
    if (matrix.walk(event) || event.key !== 'Enter' || sessionId !== undefined || !place) return;
    // What this key opens must not be answered by it as well.
    event.preventDefault();
    planAt(place);
  }

  function planAt(place: Place): void {
    const person = layout.personAt(place);
    if (mayPlan && person) onPlan({ ...layout.wishAt(place), leadId: person.id });
  }

  return {
    handleKeyDown,
    planAt,
    open: (sessionId: string) => {
      if (!drag.wasDrag()) onOpen(sessionId);
    },
    press: (event: Parameters<typeof drag.begin>[0], sessionId: string) => {
      if (mayPlan) drag.begin(event, sessionId);
    },
  };
}

const pages: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

function spotOf({ element, into }: Drop['from']): Spot | null {
  const place = placeOf(element);
  return place && { ...place, into };
}

import type { CalendarEntry } from '@relais/contracts';
import { useState } from 'react';
import { singleKeysOn, switchSingleKeys } from './calendar-keys.ts';
import type { SessionSlot } from './session-slot.ts';

/** When somebody wants to plan: a day, from a wall time on, or in a slot that was drawn. */
export interface PlanningWish {
  date: string;
  start?: string;
  slot?: SessionSlot;
  /** Who is to lead. */
  leadId?: string;
}

type OpenDialog = { name: 'plan'; wish: PlanningWish } | { name: 'move'; entry: CalendarEntry } | { name: 'cancel'; entry: CalendarEntry } | { name: 'confirm'; entry: CalendarEntry } | { name: 'find'; date: string } | { name: 'keys' };

/** Which dialog of the calendar stands open; one at a time. */
export function useCalendarDialogs(userId: string) {
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [singleKeys, setSingleKeys] = useState(() => singleKeysOn(userId));
  return {
    open,
    close: () => setOpen(null),
    plan: (wish: PlanningWish) => setOpen({ name: 'plan', wish }),
    /** A time is looked for from a date on. */
    find: (date: string) => setOpen({ name: 'find', date }),
    move: (entry: CalendarEntry) => setOpen({ name: 'move', entry }),
    cancel: (entry: CalendarEntry) => setOpen({ name: 'cancel', entry }),
    confirm: (entry: CalendarEntry) => setOpen({ name: 'confirm', entry }),
    showKeys: () => setOpen({ name: 'keys' }),
    singleKeys,
    switchKeys: (on: boolean) => {
      switchSingleKeys(userId, on);
      setSingleKeys(on);
    },
  };
}

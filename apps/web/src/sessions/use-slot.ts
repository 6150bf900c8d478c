import { useState } from 'react';
import type { Say } from '../calendar/entry-words.ts';
import { minutesOf, type SessionSlot } from '../calendar/session-slot.ts';
import type { Faults } from '../forms/use-form.ts';

export type SlotField = 'date' | 'startsAtLocal' | 'endsAtLocal';

/** Date, start and end as they are typed, and what is wrong with them that a contract cannot know. */
export function useSlot(initial: SessionSlot, zone: string, say: Say) {
  const [value, setValue] = useState(initial);
  const unreadable = useUnreadable();
  const [faults, setFaults] = useState<Faults>({});
  return {
    value,
    form: { faults },
    change: setValue,
    setReadable: unreadable.set,
    /** Whether the slot can be used; says at the fields what is wrong when it cannot. */
    check: () => {
      const found = slotFaults(value, zone, unreadable.fields, say);
      setFaults(found);
      return Object.keys(found).length === 0;
    },
  };
}

/** The fields of date and time in which something stands that cannot be read. */
export function useUnreadable() {
  const [fields, setFields] = useState<ReadonlySet<SlotField>>(new Set());
  const set = (field: SlotField, readable: boolean) => setFields((before) => new Set([...before].filter((one) => one !== field).concat(readable ? [] : [field])));
  return { fields, set };
}

/** What is wrong with a slot, by pointer. */
export function slotFaults(slot: SessionSlot, zone: string, unreadable: ReadonlySet<SlotField>, say: Say): Faults {
  const faults: Record<string, string> = {};
  for (const field of unreadable) faults[`/${field}`] = say(field === 'date' ? 'sessions.date_unknown' : 'sessions.time_unknown');
  if (minutesOf(slot, zone) <= 0) faults['/endsAtLocal'] ??= say('sessions.end_before_start');
  return faults;
}

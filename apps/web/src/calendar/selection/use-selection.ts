import type { CalendarEntry } from '@relais/contracts';
import { createContext, useContext, useMemo, useRef, useState } from 'react';

/** As many as the server takes in one go. */
export const mostSelected = 100;

export interface Selection {
  /** Whether a click selects instead of opening. */
  isOn: boolean;
  ids: ReadonlySet<string>;
  start: () => void;
  stop: () => void;
  toggle: (id: string) => void;
  /** Everything from the last one that was clicked to this one. */
  extendTo: (id: string) => void;
  selectAll: () => void;
}

/** Sessions that were chosen to be confirmed or cancelled together; what is no longer shown is no longer chosen. */
export function useSelection(entries: readonly CalendarEntry[]): Selection {
  const [isOn, setOn] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const ids = useMemo(() => new Set(entries.flatMap(({ id }) => (chosen.has(id) ? [id] : []))), [entries, chosen]);

  function choose(next: Iterable<string>): void {
    setOn(true);
    setChosen(new Set([...next].slice(0, mostSelected)));
  }

  function toggle(id: string): void {
    anchor.current = id;
    choose(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]);
  }

  function extendTo(id: string): void {
    const at = (one: string | null) => entries.findIndex((entry) => entry.id === one);
    const [from, to] = [at(anchor.current), at(id)];
    if (from < 0 || to < 0) return toggle(id);
    const between = entries.slice(Math.min(from, to), Math.max(from, to) + 1).map((entry) => entry.id);
    choose([...ids, ...between]);
  }

  return {
    isOn,
    ids,
    toggle,
    extendTo,
    start: () => setOn(true),
    stop: () => {
      setOn(false);
      setChosen(new Set());
      anchor.current = null;
    },
    selectAll: () => choose(entries.map(({ id }) => id)),
  };
}

const nothing: Selection = { isOn: false, ids: new Set(), start: () => undefined, stop: () => undefined, toggle: () => undefined, extendTo: () => undefined, selectAll: () => undefined };

export const SelectionContext = createContext<Selection>(nothing);

export function useSelected(): Selection {
  return useContext(SelectionContext);
}

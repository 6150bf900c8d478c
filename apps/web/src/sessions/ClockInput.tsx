import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Control } from '../forms/Field.tsx';
import { clockOf, minutesOfClock, quarterHours, readClock } from './clock-text.ts';

export interface ClockInputProps {
  control: Control;
  label: string;
  /** `09:30` */
  value: string;
  onChange: (clock: string) => void;
  /** Told whether what stands in the field is a time. */
  onReadable: (readable: boolean) => void;
}

/** A time on a 24-hour clock: typed as people type it, or chosen from quarter hours. */
export function ClockInput({ control, label, value, onChange, onReadable }: ClockInputProps) {
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const chosen = readClock(typed ?? value) ?? value;

  useEffect(() => {
    if (open) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [open, chosen]);

  function take(clock: string): void {
    setTyped(null);
    onReadable(true);
    if (clock !== value) onChange(clock);
  }

  function finish(): void {
    setOpen(false);
    const clock = typed === null ? value : readClock(typed);
    if (clock === null) onReadable(false);
    else take(clock);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      take(quarterAfter(chosen, event.key === 'ArrowDown' ? 1 : -1));
      setOpen(true);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Enter') finish();
  }

  return (
    <div className="clock-input">
      <input
        {...control}
        role="combobox"
        inputMode="numeric"
        autoComplete="off"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="none"
        aria-activedescendant={open && quarterHours.includes(chosen) ? `${listId}-${chosen}` : undefined}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onClick={() => setOpen(true)}
        onFocus={(event) => event.target.select()}
        onBlur={finish}
        onKeyDown={handleKeyDown}
      />
      <ul id={listId} role="listbox" aria-label={label} hidden={!open} ref={list}>
        {open && quarterHours.map((clock) => <Quarter key={clock} id={`${listId}-${clock}`} clock={clock} chosen={clock === chosen} onTake={() => (take(clock), setOpen(false))} />)}
      </ul>
    </div>
  );
}

/** Reacts to the pointer only: keys choose through the field, which keeps the focus. */
function Quarter({ id, clock, chosen, onTake }: { id: string; clock: string; chosen: boolean; onTake: () => void }) {
  return (
    <li id={id} role="option" aria-selected={chosen} onPointerDown={(event) => event.preventDefault()} onPointerUp={onTake}>
      {clock}
    </li>
  );
}

function quarterAfter(clock: string, steps: 1 | -1): string {
  const minutes = minutesOfClock(clock);
  const floor = minutes - (minutes % 15);
  const next = steps === 1 ? floor + 15 : minutes > floor ? floor : floor - 15;
  return clockOf((next + 24 * 60) % (24 * 60));
}

import { addDays } from '@relais/calendar';
import type { UiLanguage } from '@relais/contracts';
import { CalendarDays } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Say } from '../calendar/entry-words.ts';
import type { Control } from '../forms/Field.tsx';
import { readDate, writeDate } from './clock-text.ts';

export interface DateInputProps {
  control: Control;
  /** `2026-11-26` */
  value: string;
  today: string;
  onChange: (date: string) => void;
  /** Told whether what stands in the field is a date. */
  onReadable: (readable: boolean) => void;
  /** What Enter does with the date that stands there, instead of sending the form. */
  onEnter?: (date: string) => void;
  say: Say;
  language: UiLanguage;
}

/** A date written day first in every language; the arrow keys step by days, a button opens the platform's calendar. */
export function DateInput({ control, value, today, onChange, onReadable, onEnter, say, language }: DateInputProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const separator = language === 'de' ? '.' : '/';

  function take(date: string): void {
    setTyped(null);
    onReadable(true);
    if (date !== value) onChange(date);
  }

  function finish(): string | null {
    const date = typed === null ? value : readDate(typed, today);
    if (date === null) onReadable(false);
    else take(date);
    return date;
  }

  function enter(event: KeyboardEvent): void {
    const date = finish();
    if (!onEnter) return;
    event.preventDefault();
    if (date !== null) onEnter(date);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') return enter(event);
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    take(addDays(readDate(typed ?? '', today) ?? value, event.key === 'ArrowUp' ? 1 : -1));
  }

  return (
    <div className="date-input">
      <input
        {...control}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? writeDate(value, separator)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={finish}
        onKeyDown={handleKeyDown}
      />
      <button type="button" className="date-input-open" aria-label={say('sessions.date_choose')} onClick={() => picker.current?.showPicker()}>
        <CalendarDays size={18} aria-hidden="true" />
      </button>
      <input ref={picker} type="date" className="date-input-picker" tabIndex={-1} aria-hidden="true" value={value} onChange={(event) => event.target.value !== '' && take(event.target.value)} />
    </div>
  );
}

import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import type { Say } from '../calendar/entry-words.ts';

interface StepperProps {
  /** What is counted; it stands beside the field. */
  label: string;
  /** What is counted, said in full for screen readers, where the label leans on what stands around it. */
  spoken?: string;
  value: number;
  min?: number;
  max: number;
  /** A button for five at once, for rooms full of people. */
  fives?: boolean;
  hint?: string;
  say: Say;
  onChange: (value: number) => void;
}

/** A count that a thumb can change: fewer, more, five more, or typed. */
export function Stepper({ label, spoken = label, value, min = 0, max, fives = false, hint, say, onChange }: StepperProps) {
  const id = useId();
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <div className="stepper">
      <label htmlFor={id} className="stepper-label">
        <span aria-hidden={spoken === label ? undefined : true}>{label}</span>
        {spoken !== label && <span className="visually-hidden">{spoken}</span>}
        {hint !== undefined && <span className="stepper-hint">{hint}</span>}
      </label>
      <div className="stepper-controls">
        <button type="button" onClick={() => set(value - 1)} disabled={value <= min} aria-label={say('debriefs.fewer', { what: spoken })}>
          <Minus size={22} aria-hidden="true" />
        </button>
        <input
          id={id}
          inputMode="numeric"
          pattern="[0-9]*"
          autoComplete="off"
          value={value}
          onFocus={(event) => event.target.select()}
          onChange={(event) => set(Number(event.target.value.replaceAll(/\D/g, '')))}
        />
        <button type="button" onClick={() => set(value + 1)} disabled={value >= max} aria-label={say('debriefs.more', { what: spoken })}>
          <Plus size={22} aria-hidden="true" />
        </button>
        {fives && (
          <button type="button" className="stepper-five" onClick={() => set(value + 5)} disabled={value >= max} aria-label={say('debriefs.five_more', { what: spoken })}>
            {say('debriefs.plus_five')}
          </button>
        )}
      </div>
    </div>
  );
}

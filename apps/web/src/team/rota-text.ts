import type { WorkingSpan } from '@relais/contracts';
import { readClock } from '../sessions/clock-text.ts';

type Span = Pick<WorkingSpan, 'from' | 'until'>;

/** Hours of a day as people type them: `9-12:30 13-17`, `9u tot 12u30, 13h-17h`. Null when they cannot be read; none for an empty day. */
export function readHours(typed: string): Span[] | null {
  const parts = typed.trim().replace(/\s*(?:-|–|tot|à|bis|to|until)\s*/gi, '-').split(/[,;+&\s]+/).filter((part) => part !== '');
  const spans = parts.map(readSpan);
  return spans.every((span) => span !== null) ? spans : null;
}

function readSpan(part: string): Span | null {
  const [from, until, ...more] = part.split('-').map(readClock);
  return from && until && more.length === 0 && from < until ? { from, until } : null;
}

/** As the field shows them: `9–12:30 13–17`. */
export function writeHours(spans: readonly Span[]): string {
  return spans.toSorted((a, b) => (a.from < b.from ? -1 : 1)).map(({ from, until }) => `${short(from)}–${short(until)}`).join(' ');
}

function short(clock: string): string {
  return clock.replace(/^0/, '').replace(/:00$/, '');
}

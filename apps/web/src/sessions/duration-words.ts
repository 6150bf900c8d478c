import { durationParts } from '@relais/calendar';
import type { Say } from '../calendar/entry-words.ts';

/** `1 uur 30 minuten` for 90. */
export function durationWords(minutes: number, say: Say): string {
  const { hours, minutes: rest } = durationParts(minutes);
  const parts = [hours > 0 ? say('sessions.hours', { count: hours }) : '', rest > 0 || hours === 0 ? say('sessions.minutes', { count: rest }) : ''];
  return parts.filter(Boolean).join(' ');
}

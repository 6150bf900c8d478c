import type { SessionStatus } from '@relais/contracts';

export interface TimeAndPlace {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly placeName: string;
  readonly placeAddress: string;
  readonly onlineUrl: string;
  readonly roomId: string | null;
}

/** R10: what people have in their calendars is no longer right. */
export function timeOrPlaceChanged(before: TimeAndPlace, after: TimeAndPlace): boolean {
  return (['startsAt', 'endsAt', 'placeName', 'placeAddress', 'onlineUrl', 'roomId'] as const).some((field) => before[field] !== after[field]);
}

/** What people were told last, as a message about a change remembers it. */
export function toldFacts({ startsAt, endsAt, ...place }: TimeAndPlace): Record<string, string> {
  return { beforeStartsAt: startsAt, beforeEndsAt: endsAt, beforePlace: placeFact(place) };
}

/** A place as such a message remembers it: only to tell whether it is still the same. */
export function placeFact({ placeName, placeAddress, onlineUrl, roomId }: Omit<TimeAndPlace, 'startsAt' | 'endsAt'>): string {
  return JSON.stringify([placeName, placeAddress, onlineUrl, roomId]);
}

/** A change that was taken back, or that leaves everything as people know it, is not worth a mail. */
export function isAsTold(facts: Readonly<Record<string, string | number>>, now: TimeAndPlace): boolean {
  return Object.entries(toldFacts(now)).every(([name, value]) => facts[name] === value);
}

/** Of a draft or a tentative session nobody outside was told yet. */
export function isTold(status: SessionStatus): boolean {
  return status === 'confirmed';
}

import type { SessionStatus } from '@relais/contracts';

interface TimeAndPlace {
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

/** Of a draft or a tentative session nobody outside was told yet. */
export function isTold(status: SessionStatus): boolean {
  return status === 'confirmed';
}

import type { Message } from '@relais/mail';
import type { Session } from '../session.entity.ts';
import { placeFact, type TimeAndPlace } from '../told.rules.ts';

/** One session of a digest: what people knew of it before. An empty `beforeStartsAt`: they have it in no calendar. */
export interface DigestItem {
  readonly sessionId: string;
  readonly beforeStartsAt: string;
  readonly beforeEndsAt: string;
  readonly beforePlace: string;
  /** It is cancelled by the change itself. */
  readonly off?: 'off';
  /** Of whoever booked. */
  readonly bookingId?: string;
}

/** Facts of a message are flat; the items are kept as JSON. */
export function writtenItems(items: readonly { readonly session: Session; readonly item: DigestItem }[]): string {
  return JSON.stringify(items.map(({ item }) => item));
}

export function itemsIn({ items }: Message['facts']): DigestItem[] {
  return typeof items === 'string' ? JSON.parse(items) : [];
}

/** A session with what people knew of it until now. */
export function itemOf(session: Session, before: TimeAndPlace): DigestItem {
  const { placeName, placeAddress, onlineUrl, roomId } = before;
  return { sessionId: session.id, beforeStartsAt: before.startsAt, beforeEndsAt: before.endsAt, beforePlace: placeFact({ placeName, placeAddress, onlineUrl, roomId }) };
}

import type { PrivateLinks } from '@relais/identity';
import type { EntityManager } from 'typeorm';
import type { Session } from './session.entity.ts';

/** Path of the public booking page; invited sessions open only with their key. Null where partners cannot book. */
export async function bookingPath(links: PrivateLinks, db: EntityManager, session: Session): Promise<string | null> {
  if (session.visibility === 'internal' || session.capacity === 0 || session.status !== 'confirmed') return null;
  const page = `/sessions/${session.id}/book`;
  if (session.visibility === 'public') return page;
  const link = await links.ensure(db, 'book_invited', session.id, session.endsAt);
  return `${page}?key=${links.tokenOf('book_invited', link)}`;
}

import { Injectable } from '@nestjs/common';
import type { Contact } from '@relais/organisations';
import type { EntityManager } from 'typeorm';
import { contactsOf } from '../mail/host-contact.ts';
import type { Session } from '../session.entity.ts';
import { itemOf } from './digest-items.ts';
import { SeriesDigests, type Digest, type DigestReader } from './series-digests.service.ts';
import type { SeriesNotice } from './series-notice.ts';

/** What the hosts' contacts are told of several sessions of a series: one mail each. Answers how many are written to. */
@Injectable()
export class SeriesMessages {
  constructor(private readonly digests: SeriesDigests) {}

  async invited(db: EntityManager, sessions: readonly Session[], changeId: string): Promise<number> {
    let told = 0;
    for (const [contact, theirs] of await contactsOf(db, sessions.map((session) => ({ session })))) {
      const items = theirs.map(({ session }) => ({ session, item: { ...itemOf(session, session), beforeStartsAt: '' } }));
      const digest: Digest = { kind: 'series_invitation', messageClass: 'invitation', changeId, reader: readerFor(contact), items, notify: 'yes', instead: 'session_moved' };
      if (await this.digests.plan(db, digest)) told += 1;
    }
    return told;
  }

  async changed(db: EntityManager, { kind, changeId, sessions, notify, instead }: SeriesNotice): Promise<number> {
    let told = 0;
    for (const [contact, items] of await contactsOf(db, sessions)) {
      if (await this.digests.plan(db, { kind, messageClass: 'service', changeId, reader: readerFor(contact), items, notify, instead })) told += 1;
    }
    return told;
  }
}

function readerFor({ id, email, name, language }: Contact): DigestReader {
  return { key: `contact ${id}`, email, name, language, contactId: id, bookingId: null };
}

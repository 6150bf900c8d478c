import { Injectable } from '@nestjs/common';
import type { MessageKind, MessageReason } from '@relais/contracts';
import type { EntityManager } from 'typeorm';
import type { Letter } from './letter.ts';
import type { Message } from './message.entity.ts';

/** Whether a message still makes sense at this moment, and then what it says. */
export type Reading = { readonly letter: Letter } | { readonly letter: null; readonly state: 'cancelled' | 'missed'; readonly reason: MessageReason };

/** Reads the state of things now and writes the letter from it. */
export type LetterWriter = (db: EntityManager, message: Message) => Promise<Reading>;

/** What a message is about. */
type Matter = 'session' | 'booking' | 'request' | 'organisation';

/** Who writes which letters: the libs that know the matter say so at start. One kind may concern a host, a booking, a request or an organisation. */
@Injectable()
export class MessageKinds {
  readonly #writers = new Map<string, LetterWriter>();

  register(about: Matter, kinds: readonly MessageKind[], writer: LetterWriter): void {
    for (const kind of kinds) this.#writers.set(`${about} ${kind}`, writer);
  }

  write(db: EntityManager, message: Message): Promise<Reading> {
    const writer = this.#writers.get(`${matterOf(message)} ${message.kind}`);
    if (!writer) throw new Error(`Nobody writes ${message.kind}`);
    return writer(db, message);
  }
}

function matterOf({ bookingId, requestId, organisationId }: Message): Matter {
  if (bookingId !== null) return 'booking';
  if (requestId !== null) return 'request';
  return organisationId === null ? 'session' : 'organisation';
}

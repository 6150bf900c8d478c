import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MessageKinds, type Message, type Reading } from '@relais/mail';
import { Session, hostLetter, sessionFacts, whyUseless, type HostKind } from '@relais/sessions';
import { findById } from '@relais/database';
import type { EntityManager } from 'typeorm';

const kinds = ['session_reminder', 'session_change', 'session_cancellation', 'session_reinstatement'] as const satisfies readonly HostKind[];

/** What whoever asked for a session reads about it afterwards: the same as the contact of a host. */
@Injectable()
export class RequestSessionLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('request', kinds, write);
  }
}

async function write(db: EntityManager, message: Message): Promise<Reading> {
  const kind = kinds.find((one) => one === message.kind);
  if (!kind) throw new Error(`Whoever asked gets no ${message.kind}`);
  const session = await findById(db, Session, message.sessionId ?? '');
  const useless = whyUseless(message, session);
  if (useless || !session) return { letter: null, state: 'cancelled', reason: useless ?? 'session_cancelled' };
  return { letter: hostLetter(message, kind, await sessionFacts(db, session)) };
}

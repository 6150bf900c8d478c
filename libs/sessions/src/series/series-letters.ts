import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MessageReason } from '@relais/contracts';
import { MessageKinds, type Message, type Reading } from '@relais/mail';
import { translate } from '@relais/wording';
import type { EntityManager } from 'typeorm';
import { linesOf, seriesLetter, type SeriesKind } from './series-letter.ts';

const kinds: readonly SeriesKind[] = ['series_invitation', 'series_change', 'series_cancellation'];

/** What the host's contact reads about several sessions of a series. */
@Injectable()
export class SeriesLetters implements OnModuleInit {
  constructor(private readonly messageKinds: MessageKinds) {}

  onModuleInit(): void {
    this.messageKinds.register('session', kinds, write);
  }
}

async function write(db: EntityManager, message: Message): Promise<Reading> {
  const kind = kinds.find((one) => one === message.kind);
  if (!kind) throw new Error(`A host gets no ${message.kind}`);
  const all = await linesOf(db, message, kind);
  const lines = all.filter(({ facts }) => kind === 'series_cancellation' || facts.session.hostContactId === message.contactId);
  const [first] = lines;
  if (!first) return { letter: null, state: 'cancelled', reason: all.length > 0 ? 'recipient_replaced' : nothingLeft(kind) };
  const intro = translate(message.language, `mail.${kind}.intro`, { host: first.facts.host?.name ?? '' });
  return { letter: seriesLetter({ message, kind, lines, paragraphs: [intro], actions: [] }) };
}

export function nothingLeft(kind: SeriesKind): MessageReason {
  return kind === 'series_invitation' ? 'session_cancelled' : 'change_undone';
}

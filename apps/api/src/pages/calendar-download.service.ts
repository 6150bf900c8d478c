import { Injectable } from '@nestjs/common';
import { ManagedBookings, OpenSessions } from '@relais/bookings';
import type { UiLanguage } from '@relais/contracts';
import { calendarFile } from '@relais/mail';
import { calendarTexts, readerIn } from '@relais/pages';
import { Clock, Environment } from '@relais/platform';
import type { FastifyReply } from 'fastify';

/** The file that puts a booked session into somebody's own calendar. Downloaded, not sent: PUBLISH, without attendees (RFC 5546 §3.2.1). */
@Injectable()
export class CalendarDownload {
  constructor(
    private readonly managed: ManagedBookings,
    private readonly sessions: OpenSessions,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  async send(reply: FastifyReply, sessionId: string, language: UiLanguage): Promise<void> {
    const { isCancelled, ...times } = await this.managed.calendarEntry(sessionId);
    const session = await this.sessions.read(sessionId, 'booked');
    const event = {
      ...times, ...calendarTexts(session, readerIn(language)),
      stamp: this.clock.instant(), status: isCancelled ? 'CANCELLED' : 'CONFIRMED', organizer: senderOf(this.environment.mailFrom),
    } as const;
    void reply
      .header('Content-Type', 'text/calendar; charset=utf-8; method=PUBLISH')
      .header('Content-Disposition', 'attachment; filename="relais.ics"')
      .header('Cache-Control', 'private, no-store')
      .send(calendarFile({ productId: '-//Relais//Relais//EN', language, method: 'PUBLISH', event }));
  }
}

/** `Name <address>` or an address alone, as MAIL_FROM has it. */
function senderOf(from: string): { name: string; email: string } {
  const [, name = '', email = ''] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? [];
  return email === '' ? { name: 'Relais', email: from.trim() } : { name: name || 'Relais', email };
}

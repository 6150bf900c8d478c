import { Injectable } from '@nestjs/common';
import { ManagedBookings } from '@relais/bookings';
import type { UiLanguage } from '@relais/contracts';
import { calendarFile, parseMailbox } from '@relais/mail';
import { Clock, Environment } from '@relais/platform';
import type { FastifyReply } from 'fastify';

/** The file that puts a booked session into somebody's own calendar. Downloaded, not sent: PUBLISH, without attendees (RFC 5546 §3.2.1). */
@Injectable()
export class CalendarDownload {
  constructor(
    private readonly managed: ManagedBookings,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  async send(reply: FastifyReply, sessionId: string, language: UiLanguage): Promise<void> {
    const { name, address } = parseMailbox(this.environment.mailFrom);
    const event = { ...(await this.managed.calendarEvent(sessionId, language)), stamp: this.clock.instant(), organizer: { name, email: address } };
    void reply
      .header('Content-Type', 'text/calendar; charset=utf-8; method=PUBLISH')
      .header('Content-Disposition', 'attachment; filename="relais.ics"')
      .header('Cache-Control', 'private, no-store')
      .send(calendarFile({ productId: '-//Relais//Relais//EN', language, method: 'PUBLISH', event }));
  }
}

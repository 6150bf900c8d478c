import { Injectable } from '@nestjs/common';
import { ManagedBookings, type ManagedBooking } from '@relais/bookings';
import { RuleViolation } from '@relais/platform';
import type { FastifyRequest } from 'fastify';
import { LinkGuesses } from '../frame/link-guesses.service.ts';
import { BookingCookie } from './booking-cookie.ts';

const tokenShape = /^[\w-]{20,64}$/;

/** The booking whose manage link a browser opened. */
@Injectable()
export class OpenedBookings {
  constructor(
    private readonly managed: ManagedBookings,
    private readonly guesses: LinkGuesses,
    private readonly cookie: BookingCookie,
  ) {}

  /** @throws RuleViolation `link_not_valid`, `too_many_attempts` */
  async of(request: FastifyRequest): Promise<ManagedBooking> {
    const held = this.cookie.read(request);
    if (!held || !('token' in held)) throw new RuleViolation('link_not_valid');
    return this.byToken(held.token, request);
  }

  /** @throws RuleViolation `link_not_valid`, `too_many_attempts` */
  byToken(token: string, request: FastifyRequest): Promise<ManagedBooking> {
    return this.guesses.watch(request.ip, async () => {
      if (!tokenShape.test(token)) throw new RuleViolation('link_not_valid');
      return this.managed.byToken(token);
    });
  }
}

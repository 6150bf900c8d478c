import { Injectable } from '@nestjs/common';
import { Email, Id, bookingStatuses } from '@relais/contracts';
import { Environment, Secret } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

const Booked = z.strictObject({ sessionId: Id, seats: z.int(), email: Email, status: z.enum(bookingStatuses), queuePlace: z.int().nullable() });
const HandedOver = z.strictObject({ handedOverTo: Email });
const Receipt = z.union([Booked, HandedOver]);
export type BookedReceipt = z.infer<typeof Booked>;
/** What was done, to be shown once more after the redirect; it opens nothing. */
export type Receipt = z.infer<typeof Receipt>;
export type Held = { readonly token: string } | { readonly receipt: Receipt } | null;

const hours = 4;

/** The one cookie of /booking: either a manage link's token, or the receipt of what was just done (signed, so that nobody makes one up). */
@Injectable()
export class BookingCookie {
  constructor(
    private readonly environment: Environment,
    private readonly secret: Secret,
  ) {}

  keepToken(reply: FastifyReply, token: string): void {
    this.#keep(reply, `link.${token}`);
  }

  keepReceipt(reply: FastifyReply, receipt: Receipt): void {
    const text = Buffer.from(JSON.stringify(receipt)).toString('base64url');
    this.#keep(reply, `receipt.${text}.${this.#signature(text)}`);
  }

  read(request: FastifyRequest): Held {
    const [kind, text = '', signature] = (request.cookies[this.#name] ?? '').split('.');
    if (kind === 'link' && text !== '') return { token: text };
    if (kind !== 'receipt' || signature !== this.#signature(text)) return null;
    const read = Receipt.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return read.success ? { receipt: read.data } : null;
  }

  #keep(reply: FastifyReply, value: string): void {
    void reply.setCookie(this.#name, value, { httpOnly: true, sameSite: 'lax', path: '/booking', secure: this.#isSecure, maxAge: hours * 3600 });
  }

  #signature(text: string): string {
    return this.secret.derive(`receipt ${text}`);
  }

  get #isSecure(): boolean {
    return this.environment.publicUrl.startsWith('https:');
  }

  get #name(): string {
    return this.#isSecure ? '__Secure-relais-booking' : 'relais-booking';
  }
}

import { Injectable } from '@nestjs/common';
import { Email, Instant } from '@relais/contracts';
import { Environment, Secret } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

const Receipt = z.strictObject({ answerBy: Instant, email: Email });
/** What is shown once more after the redirect; it opens nothing. */
export type RequestReceipt = z.infer<typeof Receipt>;
export type HeldRequest = { readonly token: string } | { readonly receipt: RequestReceipt } | null;

const hours = 4;

/** The one cookie of /request: either a private link's token, or the receipt of a request just made (signed, so that nobody makes one up). */
@Injectable()
export class RequestCookie {
  constructor(
    private readonly environment: Environment,
    private readonly secret: Secret,
  ) {}

  keepToken(reply: FastifyReply, token: string): void {
    this.#keep(reply, `link.${token}`);
  }

  keepReceipt(reply: FastifyReply, receipt: RequestReceipt): void {
    const text = Buffer.from(JSON.stringify(receipt)).toString('base64url');
    this.#keep(reply, `receipt.${text}.${this.#signature(text)}`);
  }

  read(request: FastifyRequest): HeldRequest {
    const [kind, text = '', signature] = (request.cookies[this.#name] ?? '').split('.');
    if (kind === 'link' && text !== '') return { token: text };
    if (kind !== 'receipt' || signature !== this.#signature(text)) return null;
    return { receipt: Receipt.parse(JSON.parse(Buffer.from(text, 'base64url').toString())) };
  }

  #keep(reply: FastifyReply, value: string): void {
    void reply.setCookie(this.#name, value, { httpOnly: true, sameSite: 'lax', path: '/request', secure: this.#isSecure, maxAge: hours * 3600 });
  }

  #signature(text: string): string {
    return this.secret.derive(`receipt of a request ${text}`);
  }

  get #isSecure(): boolean {
    return this.environment.publicUrl.startsWith('https:');
  }

  get #name(): string {
    return this.#isSecure ? '__Secure-relais-request' : 'relais-request';
  }
}

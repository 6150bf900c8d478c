import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrivateLinks } from '@relais/identity';
import { Clock, Environment } from '@relais/platform';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import { Composition, type Composed } from './composition.service.ts';
import { withTokens } from './link-placeholders.ts';
import type { Message } from './message.entity.ts';
import { refusalOf, type Refusal } from './retry.rules.ts';

export type Delivered = { readonly ok: true; readonly answer: string | null } | { readonly ok: false; readonly refusal: Refusal };

/** Hands a mail to the SMTP server; without one it is only kept, to be read in Relais. */
@Injectable()
export class Delivery implements OnApplicationShutdown {
  readonly #transport;

  constructor(
    private readonly environment: Environment,
    private readonly composition: Composition,
    private readonly links: PrivateLinks,
    private readonly clock: Clock,
  ) {
    const { smtpUrl } = environment;
    this.#transport = smtpUrl === undefined ? null : nodemailer.createTransport({ url: smtpUrl, pool: true, maxConnections: 4, maxMessages: Infinity, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 });
  }

  get isReal(): boolean {
    return this.environment.smtpUrl !== undefined;
  }

  async deliver(message: Message, composed: Composed): Promise<Delivered> {
    if (!this.#transport) return { ok: true, answer: null };
    try {
      const { response } = await this.#transport.sendMail(await this.#mail(message, composed));
      return { ok: true, answer: response.slice(0, 300) };
    } catch (error) {
      return { ok: false, refusal: refusalOf(error instanceof Error ? error : { message: String(error) }) };
    }
  }

  onApplicationShutdown(): void {
    this.#transport?.close();
  }

  async #mail(message: Message, composed: Composed): Promise<SendMailOptions> {
    const fill = (text: string) => withTokens(text, this.links);
    const method = /\r\nMETHOD:(\w+)\r\n/.exec(composed.calendar ?? '')?.[1] ?? 'REQUEST';
    const headers = await Promise.all(Object.entries(composed.headers).map(async ([name, value]) => [name, { prepared: true, value: await fill(value) }] as const));
    return {
      from: { name: this.composition.sender.name, address: this.composition.sender.address },
      to: { name: message.recipientName, address: message.recipientEmail },
      subject: composed.subject,
      text: await fill(composed.text),
      html: await fill(composed.html),
      ...(composed.calendar === null ? {} : { icalEvent: { method, content: composed.calendar, filename: 'invite.ics' } }),
      messageId: this.composition.messageId(message),
      date: this.clock.now(),
      headers: Object.fromEntries(headers),
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }
}

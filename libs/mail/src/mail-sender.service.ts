import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Readers } from '@relais/database';
import { Clock, Environment, LOGGER, type Logger } from '@relais/platform';
import { Claims, type Outcome } from './claims.service.ts';
import { Composition } from './composition.service.ts';
import { Delivery } from './delivery.service.ts';
import { Message } from './message.entity.ts';
import { MessageKinds } from './message-kinds.ts';
import { Outbox } from './outbox.service.ts';
import { reachabilityOf, toContactsOfNow } from './recipient.ts';
import { whyNotMailed } from './reachability.rules.ts';
import { gapMinutes, triesAgain, type Refusal } from './retry.rules.ts';

const everyMs = 5000;
const atOnce = 20;
/** As many as the mail server is given at a time (`Delivery`). */
const sideBySide = 4;
/** A mail server that hangs does not keep the process from ending: what it was handed is taken up again later. */
const patienceAtEndMs = 5000;

/** Sends what is due, again and again: rendered at that moment, once, or with the reason why not (R7). */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(
    private readonly claims: Claims,
    private readonly kinds: MessageKinds,
    private readonly composition: Composition,
    private readonly delivery: Delivery,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly outbox: Outbox,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.environment.sendsMail) return;
    this.outbox.onDue(() => this.#soon(0));
    this.#soon(everyMs);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await Promise.race([this.#running, new Promise((resolve) => setTimeout(resolve, patienceAtEndMs).unref())]);
  }

  /** Works through everything that is due now; answers how many messages were settled. */
  async sendDue(): Promise<number> {
    for (let settled = 0; ; ) {
      const claimed = await this.claims.claim(atOnce);
      const waiting = claimed.values();
      await Promise.all(Array.from({ length: sideBySide }, () => this.#settleEach(waiting)));
      settled += claimed.length;
      if (claimed.length < atOnce || this.#isStopped) return settled;
    }
  }

  #soon(ms: number): void {
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#running.then(() => this.#round());
    }, ms);
    this.#timer.unref();
  }

  async #round(): Promise<void> {
    try {
      await this.sendDue();
    } catch (error) {
      this.logger.error({ err: error }, 'a round of mail failed');
    }
    this.#soon(everyMs);
  }

  async #settleEach(waiting: Iterator<Message> & Iterable<Message>): Promise<void> {
    for (const message of waiting) if (!this.#isStopped) await this.#settle(message);
  }

  async #settle(message: Message): Promise<void> {
    try {
      if (await this.claims.holds(message)) await this.claims.settle(message, await this.#outcome(message));
    } catch (error) {
      this.logger.error({ err: error, messageId: message.id }, 'a message could not be settled; its lease will run out');
    }
  }

  async #outcome(claimed: Message): Promise<Outcome> {
    const now = this.clock.instant();
    if (claimed.usefulUntil !== null && claimed.usefulUntil < now) return ended('missed', 'found_too_late');
    const db = await this.readers.entities();
    const [message = claimed] = await toContactsOfNow(db, [claimed]);
    const { recipientEmail, recipientName, language } = message;
    const { state, basis } = await reachabilityOf(db, message);
    const forbidden = whyNotMailed(message.messageClass, state, basis);
    if (forbidden) return ended('suppressed', forbidden);
    const reading = await this.kinds.write(db, message);
    if (!reading.letter) return ended(reading.state, reading.reason);
    const composed = this.composition.compose(message, reading.letter);
    const delivered = await this.delivery.deliver(message, composed);
    if (!delivered.ok) return this.#refused(message, delivered.refusal);
    const { subject, text: bodyText, html: bodyHtml, calendar, headers } = composed;
    return { ...ended('sent', this.delivery.isReal ? 'accepted_by_server' : 'kept_in_relais'), subject, bodyText, bodyHtml, calendar, headers, sentAt: now, serverAnswer: delivered.answer, recipientEmail, recipientName, language };
  }

  #refused(message: Message, refusal: Refusal): Outcome {
    if (refusal.reason === 'refused_for_good') return { ...ended('failed', 'refused_for_good'), serverAnswer: refusal.answer };
    if (!triesAgain(refusal, message.attempts)) return { ...ended('failed', 'too_many_attempts'), serverAnswer: refusal.answer };
    const next = this.clock.now().getTime() + gapMinutes(message.attempts, Math.random()) * 60_000;
    return { state: 'failed', reason: refusal.reason, nextTryAt: new Date(next).toISOString(), serverAnswer: refusal.answer };
  }
}

function ended(state: Outcome['state'], reason: Outcome['reason']): Outcome {
  return { state, reason, nextTryAt: null };
}

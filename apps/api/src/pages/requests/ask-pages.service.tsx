import { Injectable } from '@nestjs/common';
import { VisitMomentQuery, problems, sessionKinds, type PageLanguage, type SessionKindCode } from '@relais/contracts';
import { AskPage, AskedPage, ProblemPage, readerIn, type FieldError, type FreeVisit, type TypedRequest } from '@relais/pages';
import { Environment, RuleViolation } from '@relais/platform';
import { AskedRequests, Visits } from '@relais/requests';
import { wordPageProblem } from '@relais/wording';
import type { FastifyReply } from 'fastify';
import { PlaceLimits } from '../../http/place-limits.service.ts';
import { sendPage, siteOf } from '../frame/page-reply.ts';
import type { RequestReceipt } from './request-cookie.ts';
import { momentIn } from './typed-request.ts';

/** What the page is drawn from. */
export interface AskDrawing {
  readonly language: PageLanguage;
  readonly typed: TypedRequest;
  readonly formKey: string;
  /** The network address that asks, to be counted and not kept. */
  readonly place: string;
  readonly errors?: readonly FieldError[];
}

/** Draws the form in each of its states, with nothing lost of what was typed (R12). */
@Injectable()
export class AskPages {
  constructor(
    private readonly visits: Visits,
    private readonly asked: AskedRequests,
    private readonly limits: PlaceLimits,
    private readonly environment: Environment,
  ) {}

  async draw(reply: FastifyReply, drawing: AskDrawing): Promise<void> {
    try {
      await this.#answer(reply, drawing.errors ? problems.invalid_input : 200, drawing);
    } catch (error) {
      if (!(error instanceof RuleViolation) || error.code !== 'too_many_attempts') throw error;
      await this.refuse(reply, { ...drawing, typed: { ...drawing.typed, isShown: false } }, error);
    }
  }

  /** Why the request was not made, on the same page; rethrows what is no refusal of a request. */
  async refuse(reply: FastifyReply, drawing: AskDrawing, error: unknown): Promise<void> {
    if (!(error instanceof RuleViolation) || problems[error.code] >= 500) throw error;
    if (error.code === 'idempotency_key_reused') return this.#sayUsed(reply, drawing);
    const { title, detail } = wordPageProblem(drawing.language, error.code, error.context.params);
    const wish = wishAt(error.context.pointers ?? [], drawing.typed);
    if (wish === null) await this.#answer(reply, problems[error.code], drawing, { title, detail });
    else await this.#answer(reply, problems[error.code], { ...drawing, errors: [{ field: wish, detail }] });
  }

  async drawReceipt(reply: FastifyReply, language: PageLanguage, receipt: RequestReceipt): Promise<void> {
    sendPage(reply, 200, <AskedPage reader={readerIn(language)} site={siteOf(this.environment)} telephone={await this.asked.callUs(null)} {...receipt} />);
  }

  async #answer(reply: FastifyReply, status: number, drawing: AskDrawing, refusal?: { title: string; detail: string }): Promise<void> {
    const { language, typed, formKey, errors = [] } = drawing;
    const page = (
      <AskPage
        reader={readerIn(language)}
        site={siteOf(this.environment)}
        telephone={await this.asked.callUs(null)}
        form={{ formKey, typed, errors, free: await this.#free(drawing), minutes: await this.visits.minutesOf(kindIn(typed)), between: this.visits.between() }}
        {...(refusal ? { refusal } : {})}
      />
    );
    sendPage(reply, status, page);
  }

  /** What was ticked stays there, whatever is free now. */
  async #free({ typed, place }: AskDrawing): Promise<readonly FreeVisit[] | null> {
    if (!typed.isShown) return null;
    const { sessionLanguage: language, municipality } = typed;
    const asked = VisitMomentQuery.safeParse({ kind: kindIn(typed), language, municipality: typed.place === 'online' ? '' : municipality });
    if (!asked.success) return typed.chosen.flatMap(momentIn);
    await this.limits.count('visit_moments', place);
    const { items } = await this.visits.moments(asked.data);
    const known = new Set(items.map(({ startsAtLocal, endsAtLocal }) => `${startsAtLocal}/${endsAtLocal}`));
    return [...items, ...typed.chosen.filter((value) => !known.has(value)).flatMap(momentIn)];
  }

  #sayUsed(reply: FastifyReply, { language }: AskDrawing): void {
    const reader = readerIn(language);
    const page = (
      <ProblemPage reader={reader} site={siteOf(this.environment)} title={reader.say('pages.asked_title')} detail={reader.say('pages.ask_used')}>
        <p><a className="button second" href={`/requests/new?lang=${language}`}>{reader.say('pages.ask_anew')}</a></p>
      </ProblemPage>
    );
    sendPage(reply, problems.idempotency_key_reused, page);
  }
}

export function kindIn({ kind }: TypedRequest): SessionKindCode {
  return sessionKinds.find((code) => code === kind) ?? 'team_visit';
}

/** The field of the wish that a refusal points at; null when it points at something else. */
function wishAt(pointers: readonly string[], { chosen, wishes }: TypedRequest): string | null {
  const moment = pointers.map((pointer) => /^\/moments\/(\d+)\//.exec(pointer)?.[1]).find((index) => index !== undefined);
  if (moment === undefined) return null;
  const filled = wishes.flatMap(({ day }, index) => (day === '' ? [] : [index]));
  const index = filled[Number(moment) - chosen.flatMap(momentIn).length];
  return index === undefined ? 'chosen' : `wishDay${index}`;
}

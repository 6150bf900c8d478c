import { Injectable } from '@nestjs/common';
import { problems } from '@relais/contracts';
import { RequestPage, WithdrawPage, readerIn, type AskedWords, type FieldError, type TypedWish } from '@relais/pages';
import { Clock, Environment, RuleViolation } from '@relais/platform';
import { AskedRequests, Visits, type AskedRequest } from '@relais/requests';
import { wordPageProblem } from '@relais/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageLanguage, textIn } from '../frame/page-language.ts';
import { sendPage, siteOf } from '../frame/page-reply.ts';
import { wishesIn } from './typed-request.ts';

interface Told {
  readonly errors?: readonly FieldError[];
  readonly wishes?: readonly TypedWish[];
  readonly refusal?: { readonly title: string; readonly detail: string };
}

/** Draws what the holder of a request's link sees. */
@Injectable()
export class RequestPages {
  constructor(
    private readonly asked: AskedRequests,
    private readonly visits: Visits,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  async draw(reply: FastifyReply, status: number, held: AskedRequest, request: FastifyRequest, { errors = [], wishes = [], refusal }: Told = {}): Promise<void> {
    const { language, status: state, answerBy, declineReason } = held.request;
    const page = (
      <RequestPage
        reader={readerIn(pageLanguage(request, language))}
        site={siteOf(this.environment)}
        asked={askedIn(held)}
        status={state}
        answerBy={answerBy}
        declineReason={declineReason}
        proposals={held.proposals.map(({ id, startsAt, endsAt, zone, sessionStatus }) => ({ id, startsAt, endsAt, zone, isTentative: sessionStatus === 'tentative' }))}
        session={this.#sessionIn(held)}
        telephone={await this.asked.callUs(held.request.id)}
        isRefused={textIn(request.query, 'done') === 'refused'}
        wishes={wishes}
        between={this.visits.between()}
        errors={errors}
        {...(refusal ? { refusal } : {})}
      />
    );
    sendPage(reply, status, page);
  }

  /** What somebody else settled meanwhile shows by itself; rethrows what is no refusal. */
  async refuse(reply: FastifyReply, held: AskedRequest, request: FastifyRequest, error: unknown): Promise<void> {
    if (!(error instanceof RuleViolation) || problems[error.code] >= 500) throw error;
    const { title, detail } = wordPageProblem(pageLanguage(request, held.request.language), error.code, error.context.params);
    const wish = error.context.pointers?.some((pointer) => pointer.startsWith('/moments/'));
    const wishes = wishesIn(request.body);
    const day = wishes.findIndex((typed) => typed.day !== '');
    const told: Told = wish ? { errors: [{ field: `wishDay${Math.max(day, 0)}`, detail }], wishes } : { refusal: { title, detail } };
    await this.draw(reply, problems[error.code], held, request, told);
  }

  drawWithdrawal(reply: FastifyReply, held: AskedRequest, request: FastifyRequest): void {
    sendPage(reply, 200, <WithdrawPage reader={readerIn(pageLanguage(request, held.request.language))} site={siteOf(this.environment)} asked={askedIn(held)} />);
  }

  #sessionIn({ session, place }: AskedRequest) {
    if (!session) return null;
    const { startsAt, endsAt, zone, onlineUrl, status, confirmedAt } = session;
    const state = status === 'cancelled' ? 'cancelled' : endsAt < this.clock.instant() ? 'past' : confirmedAt === null ? 'tentative' : 'confirmed';
    return { startsAt, endsAt, zone, onlineUrl, state, place } as const;
  }
}

/** Whoever asked reads what they wrote, and nothing that we noted. */
function askedIn({ request, wishes }: AskedRequest): AskedWords {
  const { organisationName, kind, topics, sessionLanguage, groupSize, online, placeName, placeAddress, municipality } = request;
  return { organisationName, kind, topics, sessionLanguage, groupSize, online, place: [placeName, placeAddress, municipality].filter(Boolean).join(', '), wishes };
}

import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { OpenSessions } from '@relais/bookings';
import { RuleViolation } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemFilter } from '../http/problem.filter.ts';

type Booking = FastifyRequest<{ Params: { id: string }; Body: { seats: number } }>;

/** Whoever finds a session full is told which others have room. Looked up after the refused unit of work is over. */
@Catch(RuleViolation)
export class FullSessionFilter implements ExceptionFilter<RuleViolation> {
  constructor(
    private readonly problems: ProblemFilter,
    private readonly sessions: OpenSessions,
  ) {}

  catch(violation: RuleViolation, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Booking>();
    const answer = (error: unknown) => this.problems.answer(error, request, http.getResponse<FastifyReply>());
    if (violation.code === 'session_full') this.#withAlternatives(violation, request).then(answer, answer);
    else answer(violation);
  }

  async #withAlternatives({ code, context }: RuleViolation, { params, body }: Booking): Promise<RuleViolation> {
    const alternatives = await this.sessions.alternativesTo(params.id, body.seats);
    return new RuleViolation(code, { ...context, other: { seatsLeft: Number(context.params?.['seatsLeft'] ?? 0), alternatives } });
  }
}

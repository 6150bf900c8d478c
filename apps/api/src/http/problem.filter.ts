import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Environment, LOGGER, RuleViolation, type Logger } from '@relais/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerWithPage, asksForPage } from '../pages/frame/problem-page.tsx';
import { problemOf } from './problem.ts';
import { readerLanguage } from './reader-language.ts';
import { violationOf } from './violation-of.ts';

/** The one place where a refusal becomes an answer: RFC 9457, in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly environment: Environment,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const violation = error instanceof RuleViolation ? error : violationOf(error);
    const problem = problemOf(violation, readerLanguage(request), request.id);
    if (problem.status >= 500) this.logger.error({ err: error, requestId: request.id }, 'failed');
    if (violation.code === 'too_many_attempts') void reply.header('Retry-After', Number(violation.context.params?.['minutes'] ?? 1) * 60);
    if (asksForPage(request)) return answerWithPage(violation, request, reply, this.environment);
    void reply.status(problem.status).header('Content-Type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }
}

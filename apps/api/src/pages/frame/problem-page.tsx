import { problems, type ProblemCode, type PageLanguage } from '@relais/contracts';
import { ProblemPage, readerIn } from '@relais/pages';
import type { Environment, RuleViolation } from '@relais/platform';
import { wordPageProblem, type PageKey } from '@relais/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageLanguage } from './page-language.ts';
import { sendPage, siteOf } from './page-reply.ts';

const pagePaths = /^\/(sessions|booking|pages|programme|unsubscribe|wall|organisation|request|requests\/new)(\/|\?|$)/;
const machinePaths = /^\/(api|health)(\/|\?|$)/;

/** Whether a refusal is read by a person in a browser, on a page of ours. */
export function asksForPage(request: FastifyRequest): boolean {
  const path = request.originalUrl;
  if (pagePaths.test(path)) return true;
  return !machinePaths.test(path) && (request.headers.accept ?? '').includes('text/html');
}

/** Answers a refusal as a page in the reader's language. */
export function answerWithPage(violation: RuleViolation, request: FastifyRequest, reply: FastifyReply, environment: Environment): void {
  const code = codeFor(violation.code, request);
  const language = pageLanguage(request);
  const status = problems[code];
  const page = (
    <ProblemPage reader={readerIn(language)} site={siteOf(environment)} {...sentences(code, language, violation)} {...(status >= 500 ? { requestId: request.id } : {})}>
      {code === 'link_not_valid' && request.originalUrl.startsWith('/organisation') && <p><a href={`/organisation/link?lang=${language}`}>{readerIn(language).say('pages.own_link_lost')}</a></p>}
    </ProblemPage>
  );
  sendPage(reply, status, page);
}

/** An address that cannot be read leads nowhere: for a person that is a page that is not there. */
function codeFor(code: ProblemCode, { method }: FastifyRequest): ProblemCode {
  return code === 'malformed_request' && (method === 'GET' || method === 'HEAD') ? 'not_found' : code;
}

const own: Partial<Record<ProblemCode, readonly [title: PageKey, next: PageKey]>> = {
  not_found: ['pages.lost_title', 'pages.lost_next'],
  link_not_valid: ['pages.link_title', 'pages.link_next'],
};

function sentences(code: ProblemCode, language: PageLanguage, { context }: RuleViolation): { title: string; detail: string } {
  const words = own[code];
  if (!words) return wordPageProblem(language, code, context.params);
  const { say } = readerIn(language);
  return { title: say(words[0]), detail: say(words[1]) };
}

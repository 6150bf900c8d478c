import { problems, type Problem, type UiLanguage } from '@relais/contracts';
import type { RuleViolation } from '@relais/platform';
import { wordIssue, wordProblem } from '@relais/wording';
import { InvalidInput, type Issue } from './input.ts';

/** However much is wrong, so many faults are named. */
const mostFaults = 200;

/** A refusal in words. Pointers are RFC 6901 into the body that was sent. */
export function problemOf(violation: RuleViolation, language: UiLanguage, requestId: string): Problem {
  const { code, context } = violation;
  const { title, detail } = wordProblem(language, code, context.params);
  const errors =
    violation instanceof InvalidInput
      ? violation.issues.slice(0, mostFaults).flatMap((issue) => errorsOf(issue, language))
      : (context.pointers ?? []).map((pointer) => ({ pointer, code, detail }));
  return {
    type: `/problems/${code}`,
    title,
    status: problems[code],
    detail,
    code,
    requestId,
    errors: errors.slice(0, mostFaults),
    ...(context.current === undefined ? {} : { current: context.current }),
    ...(context.other === undefined ? {} : { other: context.other }),
  };
}

/** One entry per faulty field; a field that the contract does not know is pointed at by its own name. */
function errorsOf(issue: Issue, language: UiLanguage) {
  const { code, detail } = wordIssue(language, issue);
  const path = issue.path ?? [];
  const paths = issue.keys?.slice(0, mostFaults).map((key) => [...path, key]) ?? [path];
  return paths.map((faulty) => ({ pointer: pointerTo(faulty), code, detail }));
}

function pointerTo(path: NonNullable<Issue['path']>): string {
  return path.map((step) => `/${String(typeof step === 'object' ? step.key : step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

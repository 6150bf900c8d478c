import { problems, type Problem, type UiLanguage } from '@relais/contracts';
import type { RuleViolation } from '@relais/platform';
import { translate, wordIssue } from '@relais/wording';
import { InvalidInput, type Issue } from './input.ts';

/** A refusal in words. Pointers are RFC 6901 into the body that was sent. */
export function problemOf(violation: RuleViolation, language: UiLanguage, requestId: string): Problem {
  const { code, context } = violation;
  const detail = translate(language, `problems.${code}.detail`, context.params);
  const errors =
    violation instanceof InvalidInput
      ? violation.issues.map((issue) => errorOf(issue, language))
      : (context.pointers ?? []).map((pointer) => ({ pointer, code, detail }));
  return {
    type: `/problems/${code}`,
    title: translate(language, `problems.${code}`),
    status: problems[code],
    detail,
    code,
    requestId,
    errors: errors.slice(0, 200),
    ...(context.current === undefined ? {} : { current: context.current }),
    ...(context.other === undefined ? {} : { other: context.other }),
  };
}

function errorOf(issue: Issue, language: UiLanguage) {
  const { code, detail } = wordIssue(language, issue);
  return { pointer: pointerTo(issue.path ?? []), code, detail };
}

function pointerTo(path: NonNullable<Issue['path']>): string {
  return path.map((step) => `/${String(typeof step === 'object' ? step.key : step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

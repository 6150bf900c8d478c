import type { UiLanguage } from '@relais/contracts';
import { translate } from './catalogues.ts';
import { faultOf, type FieldFaultCode, type FieldIssue } from './issue-fault.ts';

/** One faulty field in the reader's language: a code for programs, a sentence for people. */
export interface WordedIssue {
  readonly code: FieldFaultCode;
  readonly detail: string;
}

/** Words a zod issue on the server; the browser, which holds one catalogue, says `faultOf` itself. */
export function wordIssue(language: UiLanguage, issue: FieldIssue): WordedIssue {
  const { code, params } = faultOf(issue);
  return { code, detail: translate(language, `problems.${code}`, params) };
}

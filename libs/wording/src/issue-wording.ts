import type { PageLanguage } from '@relais/contracts';
import { faultOf, type FieldFaultCode, type FieldIssue } from './issue-fault.ts';
import { sayOnPage } from './page-wording.ts';

/** One faulty field in the reader's language: a code for programs, a sentence for people. */
export interface WordedIssue {
  readonly code: FieldFaultCode;
  readonly detail: string;
}

/** Words a zod issue on the server; the browser, which holds one catalogue, says `faultOf` itself. */
export function wordIssue(language: PageLanguage, issue: FieldIssue): WordedIssue {
  const { code, params } = faultOf(issue);
  return { code, detail: sayOnPage(language, `problems.${code}`, params) };
}

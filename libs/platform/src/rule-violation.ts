import type { ProblemCode } from '@relais/contracts';

export interface RuleViolationContext {
  /** Values for the sentence in the reader's language. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** RFC 6901 pointers to the faulty fields. */
  readonly pointers?: readonly string[];
  /** What is stored now, when the version sent is not the latest. */
  readonly current?: unknown;
  /** What stands in the way, such as the overlapping session. */
  readonly other?: unknown;
}

/** A refusal that a person can act on; its code carries status and wording (RFC 9457). */
export class RuleViolation extends Error {
  readonly code: ProblemCode;
  readonly context: RuleViolationContext;

  constructor(code: ProblemCode, context: RuleViolationContext = {}) {
    super(code);
    this.name = 'RuleViolation';
    this.code = code;
    this.context = context;
  }
}

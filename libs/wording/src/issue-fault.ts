import type { fieldProblems } from './en/field-problems.ts';
import type { WordParams } from './translate.ts';

/** What zod 4 says of one faulty field; only what wording needs. */
export interface FieldIssue {
  readonly message: string;
  readonly code?: string;
  readonly origin?: string;
  readonly expected?: string;
  readonly format?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly errors?: readonly (readonly FieldIssue[])[];
}

type FieldKey = Extract<keyof typeof fieldProblems, `problems.field_${string}`>;
export type FieldFaultCode = FieldKey extends `problems.${infer Code}` ? Code : never;

/** One faulty field as Relais names it: say `problems.<code>` with `params`. */
export interface FieldFault {
  readonly code: FieldFaultCode;
  readonly params: WordParams;
}

/** Turns a zod issue into the fault that a reader is told; never fails, `field_invalid` when nothing fits better. */
export function faultOf(issue: FieldIssue): FieldFault {
  switch (issue.code) {
    case 'invalid_type':
      return plain(wrongType(issue));
    case 'invalid_value':
      return plain('field_not_in_list');
    case 'invalid_format':
      return plain(formatFaults[issue.format ?? ''] ?? 'field_invalid');
    case 'unrecognized_keys':
      return plain('field_unknown');
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_union':
      return unionFault(issue.errors ?? []);
    default:
      return plain('field_invalid');
  }
}

const formatFaults: Readonly<Record<string, FieldFaultCode>> = {
  email: 'field_not_an_email',
  url: 'field_not_a_url',
  date: 'field_not_a_date',
  datetime: 'field_not_a_date',
  time: 'field_not_a_time',
};

const numbers = new Set(['number', 'int', 'bigint']);
const lists = new Set(['array', 'set']);

/** zod leaves the value out of its issues; only its sentence tells a missing field from a wrong one. */
function wrongType({ message, expected }: FieldIssue): FieldFaultCode {
  if (/received (undefined|null)$/.test(message)) return 'field_required';
  return numbers.has(expected ?? '') ? 'field_not_a_number' : 'field_invalid';
}

function tooSmall(origin: string | undefined, min: number): FieldFault {
  if (numbers.has(origin ?? '')) return { code: 'field_too_small', params: { min } };
  if (lists.has(origin ?? '')) return { code: 'field_too_few', params: { min } };
  return min <= 1 ? plain('field_required') : { code: 'field_too_short', params: { min } };
}

function tooBig(origin: string | undefined, max: number): FieldFault {
  if (numbers.has(origin ?? '')) return { code: 'field_too_big', params: { max } };
  return { code: lists.has(origin ?? '') ? 'field_too_many' : 'field_too_long', params: { max } };
}

/** "Empty or an address" is faulty as an address: the branch that says most speaks for the union. */
function unionFault(branches: readonly (readonly FieldIssue[])[]): FieldFault {
  const issues = branches.flatMap((branch) => branch.slice(0, 1));
  const telling = issues.find((issue) => issue.code !== 'invalid_value') ?? issues[0];
  return telling === undefined ? plain('field_invalid') : faultOf(telling);
}

function plain(code: FieldFaultCode): FieldFault {
  return { code, params: {} };
}

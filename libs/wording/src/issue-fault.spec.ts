import { describe, expect, it } from '@jest/globals';
import { BookingInput, CalendarQuery, ContactInput, SessionPatch } from '@relais/contracts';
import type { z } from 'zod';
import { faultOf, type FieldFault } from './issue-fault.ts';
import { wordIssue } from './issue-wording.ts';

/** The fault that a contract finds in one field of `input`. */
function faultIn(contract: z.ZodType, field: string, input: unknown): FieldFault | undefined {
  const issues = contract.safeParse(input).error?.issues ?? [];
  const issue = issues.find(({ path }) => path[0] === field || (field === '' && path.length === 0));
  return issue === undefined ? undefined : faultOf(issue);
}

const booking = { organisationName: 'De Kade', contactEmail: 'onthaal@example.org', language: 'nl', seats: 2 };

describe('what a reader is told of a faulty field', () => {
  it.each([
    ['a missing field', { ...booking, seats: undefined }, 'seats', 'field_required'],
    ['an empty required line', { ...booking, organisationName: '  ' }, 'organisationName', 'field_required'],
    ['a number as text', { ...booking, seats: '2' }, 'seats', 'field_not_a_number'],
    ['half a seat', { ...booking, seats: 1.5 }, 'seats', 'field_not_a_number'],
    ['an address without @', { ...booking, contactEmail: 'onthaal' }, 'contactEmail', 'field_not_an_email'],
    ['a language that Relais does not speak', { ...booking, language: 'xx' }, 'language', 'field_not_in_list'],
    ['a line break in a line', { ...booking, organisationName: 'a\nb' }, 'organisationName', 'field_invalid'],
    ['a field that does not exist', { ...booking, birthDate: '1990-01-01' }, '', 'field_unknown'],
    ['text instead of an object', 'hello', '', 'field_invalid'],
  ])('%s', (_, input, field, code) => {
    expect(faultIn(BookingInput, field, input)).toEqual({ code, params: {} });
  });

  it('names the limit', () => {
    expect(faultIn(BookingInput, 'seats', { ...booking, seats: 0 })).toEqual({ code: 'field_too_small', params: { min: 1 } });
    expect(faultIn(BookingInput, 'seats', { ...booking, seats: 51 })).toEqual({ code: 'field_too_big', params: { max: 50 } });
    expect(faultIn(BookingInput, 'organisationName', { ...booking, organisationName: 'x'.repeat(161) })).toEqual({ code: 'field_too_long', params: { max: 160 } });
    expect(faultIn(SessionPatch, 'languages', { languages: [] })).toEqual({ code: 'field_too_few', params: { min: 1 } });
    expect(faultIn(SessionPatch, 'languages', { languages: Array(9).fill('nl') })).toEqual({ code: 'field_too_many', params: { max: 8 } });
  });

  it('refuses days that do not exist as dates', () => {
    expect(faultIn(CalendarQuery, 'from', { from: '2026-02-30', to: '2026-03-01' })?.code).toBe('field_not_a_date');
    expect(faultIn(SessionPatch, 'startsAtLocal', { startsAtLocal: '2026-02-30T10:00' })?.code).toBe('field_not_a_date');
  });

  it('speaks of the address when a field may be empty or an address', () => {
    expect(faultIn(ContactInput, 'email', { function: 'x', language: 'nl', email: 'nobody' })?.code).toBe('field_not_an_email');
    expect(faultIn(SessionPatch, 'onlineUrl', { onlineUrl: 'meet' })?.code).toBe('field_not_a_url');
    expect(faultIn(SessionPatch, 'onlineUrl', { onlineUrl: 7 })?.code).toBe('field_invalid');
  });

  it('still says something when an issue is of a kind it does not know', () => {
    expect(faultOf({ message: 'odd', code: 'custom' })).toEqual({ code: 'field_invalid', params: {} });
    expect(faultOf({ message: 'odd', code: 'invalid_union' })).toEqual({ code: 'field_invalid', params: {} });
  });
});

describe('a worded issue', () => {
  it('is a code and a sentence in the language of the reader', () => {
    const issue = { message: '', code: 'too_big', origin: 'string', maximum: 1600 };
    expect(wordIssue('nl', issue)).toEqual({ code: 'field_too_long', detail: 'Gebruik hoogstens 1.600 tekens.' });
    expect(wordIssue('en', issue)).toEqual({ code: 'field_too_long', detail: 'Use at most 1,600 characters.' });
  });
});

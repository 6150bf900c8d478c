import { describe, expect, it } from '@jest/globals';
import { whyNotFitting, type Company } from './details.rules.ts';

const nobody: Company = { seats: 2, functions: {}, participants: [] };
const named = (count: number): Company['participants'] => Array.from({ length: count }, (_, index) => ({ function: 'volunteer', name: `Volunteer ${index + 1}` }));

describe('the people of a booking', () => {
  it.each([
    ['nobody said', nobody, true],
    ['as many functions as seats', { ...nobody, functions: { social_worker: 1, volunteer: 1 } }, false],
    ['fewer names than seats', { ...nobody, participants: named(1) }, true],
  ])('fit: %s', (_, company, asksNames) => {
    expect(whyNotFitting(company, { asksNames })).toBeNull();
  });

  it.each([
    ['names that nobody asked for', { ...nobody, participants: named(1) }, false, 'names_not_asked', '/participants'],
    ['more names than seats', { ...nobody, participants: named(3) }, true, 'more_people_than_seats', '/participants'],
    ['more functions than seats', { ...nobody, functions: { social_worker: 2, volunteer: 1 } }, true, 'more_people_than_seats', '/functions'],
  ] as const)('do not fit: %s', (_, company, asksNames, code, pointer) => {
    expect(whyNotFitting(company, { asksNames })).toEqual({ code, pointers: [pointer] });
  });
});

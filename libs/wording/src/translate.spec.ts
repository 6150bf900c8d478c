import { describe, expect, it } from '@jest/globals';
import { catalogues } from './catalogues.ts';
import { say } from './translate.ts';

const counting = { ...catalogues.fr, 'problems.not_found': { one: '{count} place', other: '{count} places' } };

describe('saying a sentence', () => {
  it('puts values where the sentence has their names', () => {
    expect(say('en', catalogues.en, 'problems.too_many_attempts.detail', { minutes: 5 })).toBe('Wait 5 min and try again.');
  });

  it('shows the placeholder of a value that was not given, so that the gap is seen', () => {
    expect(say('en', catalogues.en, 'problems.too_many_attempts.detail')).toContain('{minutes}');
  });

  it.each([[0, '0 place'], [1, '1 place'], [2, '2 places'], [1200, '1 200 places']])('follows the plural rules of the language: %i', (count, expected) => {
    expect(say('fr', counting, 'problems.not_found', { count }).replace(/\s/g, ' ')).toBe(expected);
  });
});

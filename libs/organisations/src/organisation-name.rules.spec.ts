import { describe, expect, it } from '@jest/globals';
import { longestWord, normalisedName } from './organisation-name.rules.ts';

describe('an organisation name', () => {
  it.each([
    ['  CAW   Kempenland ', 'caw kempenland'],
    ['L’Escale', 'l escale'],
    ["L'Escale", 'l escale'],
    ['Igreja Esperança', 'igreja esperanca'],
    ['Rue&Vie', 'rue vie'],
    ['منظمة جسر', 'منظمة جسر'],
    ['!?', ''],
  ])('%s is compared as “%s”', (name, expected) => expect(normalisedName(name)).toBe(expected));

  it('is looked up by its longest word', () => {
    expect(longestWord('CAW Kempenland vzw')).toBe('kempenland');
    expect(longestWord('%_')).toBe('');
  });
});

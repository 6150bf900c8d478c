import { describe, expect, it } from '@jest/globals';
import { translate } from '@relais/wording';
import type { Say } from '../calendar/entry-words.ts';
import { differences, rebased } from '../forms/conflict.ts';
import { flatRota, rotaFieldLabel, rotaFieldWords, rotaOf } from './flat-rota.ts';
import { emptyRota, withDay, withWeeks } from './rota-draft.ts';

const say: Say = (key, params) => translate('en', key, params);
const monday = withDay(emptyRota('2026-11-23'), 0, 'MO', '9–12:30 13–17');

describe('a rota as single fields', () => {
  it('is the same rota again, of one week or of more', () => {
    const two = withDay(withWeeks(monday, 2), 1, 'FR', '13–17');
    for (const rota of [monday, two, emptyRota('2026-11-23')]) expect(rotaOf(flatRota(rota))).toEqual(rota);
  });

  it('tells two versions apart day by day, and keeps both people’s days', () => {
    const versions = { before: flatRota(monday), mine: flatRota(withDay(monday, 0, 'TU', '9–12')), theirs: flatRota(withDay(monday, 0, 'FR', '13–17')) };
    expect(differences(versions)).toEqual([{ name: 'week0TU', isMine: true }, { name: 'week0FR', isMine: false }]);
    expect(rotaOf(rebased(versions)).weeks[0]).toMatchObject({ MO: '9–12:30 13–17', TU: '9–12', FR: '13–17' });
  });

  it('tells a week that only one of them has', () => {
    const theirs = flatRota(withWeeks(monday, 2));
    const told = differences({ before: flatRota(monday), mine: flatRota(monday), theirs }).map(({ name }) => [rotaFieldLabel(name, 1, say, 'en'), rotaFieldWords(name, theirs, say, 'en')]);
    expect(told).toEqual([['Comes back', 'Every 2 weeks'], ['Week 2, Monday', '9–12:30 13–17']]);
  });

  it('says dates and free days in words', () => {
    expect(rotaFieldWords('validFrom', flatRota(monday), say, 'en')).toContain('23 November 2026');
    expect(rotaFieldWords('week0TU', flatRota(monday), say, 'en')).toBe('No work');
  });
});

import { describe, expect, it } from '@jest/globals';
import { changedFields } from './changed-fields.ts';

describe('the fields of a change', () => {
  const stored = { name: 'De Kade', languages: ['nl', 'fr'], province: null };

  it('are none when nothing was touched', () => {
    expect(changedFields(stored, { ...stored, languages: ['nl', 'fr'] })).toEqual({});
  });

  it('are those that differ, emptied ones too', () => {
    expect(changedFields(stored, { ...stored, name: '', languages: ['nl'] })).toEqual({ name: '', languages: ['nl'] });
  });
});

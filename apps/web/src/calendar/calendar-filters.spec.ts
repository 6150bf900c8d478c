import { describe, expect, it } from '@jest/globals';
import { chosenFilters, filterCount, isOnly, noFilters, queriedFilters, toggled } from './calendar-filters.ts';

describe('the filters of the calendar', () => {
  it('take a value and let it go again', () => {
    const two = toggled(toggled(noFilters, 'kind', 'permanence'), 'kind', 'webinar');
    expect(two.kind).toEqual(['permanence', 'webinar']);
    expect(toggled(two, 'kind', 'permanence').kind).toEqual(['webinar']);
    expect(filterCount(toggled(two, 'status', 'draft'))).toBe(3);
  });

  it('are told one by one', () => {
    expect(chosenFilters({ ...noFilters, language: ['fr'], kind: ['webinar', 'permanence'] })).toEqual([
      { name: 'kind', value: 'webinar' }, { name: 'kind', value: 'permanence' }, { name: 'language', value: 'fr' },
    ]);
    expect(chosenFilters(noFilters)).toEqual([]);
  });

  it('are asked of the API as lists with commas', () => {
    expect(queriedFilters({ ...noFilters, kind: ['webinar', 'permanence'], counsellor: ['a'], office: ['b'] })).toMatchObject({ kind: 'webinar,permanence', counsellorId: 'a', officeId: 'b', status: '' });
  });

  it('know whether only one person’s sessions are shown', () => {
    expect(isOnly({ ...noFilters, counsellor: ['a'] }, 'a')).toBe(true);
    expect([isOnly(noFilters, 'a'), isOnly({ ...noFilters, counsellor: ['a', 'b'] }, 'a')]).toEqual([false, false]);
  });
});

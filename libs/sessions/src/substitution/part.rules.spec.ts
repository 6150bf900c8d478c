import { describe, expect, it } from '@jest/globals';
import { isIn, overriddenBy, toldPeople, withSubstitute } from './part.rules.ts';

const people = { leadId: 'ada', coCounsellorIds: ['bo', 'cas'] };

describe('a substitute', () => {
  it('leads where the other led', () => expect(withSubstitute(people, 'ada', 'zoe')).toEqual({ leadId: 'zoe', coCounsellorIds: ['bo', 'cas'] }));
  it('assists where the other assisted', () => expect(withSubstitute(people, 'cas', 'zoe')).toEqual({ leadId: 'ada', coCounsellorIds: ['bo', 'zoe'] }));
  it('comes nowhere that the other was not', () => expect(withSubstitute(people, 'dee', 'zoe')).toEqual(people));
  it('goes back to how it was', () => expect(withSubstitute(withSubstitute(people, 'ada', 'zoe'), 'zoe', 'ada')).toEqual(people));
});

describe('who is in a session', () => {
  it('is its lead', () => expect(isIn(people, 'ada')).toBe(true));
  it('is who assists', () => expect(isIn(people, 'cas')).toBe(true));
  it('is nobody else', () => expect(isIn(people, 'dee')).toBe(false));
});

describe('who was told to come', () => {
  it('is the same in whatever order those who assist are read', () => expect(toldPeople(people)).toBe(toldPeople({ leadId: 'ada', coCounsellorIds: ['cas', 'bo'] })));
  it('is another when the lead changes places with who assists', () => expect(toldPeople(people)).not.toBe(toldPeople({ leadId: 'bo', coCounsellorIds: ['ada', 'cas'] })));
});

describe('what a session of a series has of its own', () => {
  it('is its lead once that is another', () => expect(overriddenBy({ ...people, leadId: 'zoe' }, people, [])).toEqual(['leadId']));
  it('is those who assist once they are others', () => expect(overriddenBy({ ...people, coCounsellorIds: ['bo'] }, people, [])).toEqual(['coCounsellorIds']));
  it('is not the order of those who assist', () => expect(overriddenBy({ ...people, coCounsellorIds: ['cas', 'bo'] }, people, [])).toEqual([]));
  it('stays its time and title', () => expect(overriddenBy({ ...people, leadId: 'zoe' }, people, ['time', 'title'])).toEqual(['time', 'title', 'leadId']));
  it('is no longer its lead when the planned one is back', () => expect(overriddenBy(people, people, ['leadId', 'note'])).toEqual(['note']));
});

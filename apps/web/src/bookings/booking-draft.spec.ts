import { describe, expect, it } from '@jest/globals';
import { asksNames, withAnswer, withFunction } from './booking-draft.ts';

describe('a booking that is typed', () => {
  it('keeps one answer per question, and none that is empty', () => {
    const answers = withAnswer(withAnswer(withAnswer([], 'a', 'yes'), 'b', '2'), 'a', 'no');
    expect(answers).toEqual([{ questionId: 'b', answer: '2' }, { questionId: 'a', answer: 'no' }]);
    expect(withAnswer(answers, 'b', '')).toEqual([{ questionId: 'a', answer: 'no' }]);
  });

  it('says a function only where somebody has it', () => {
    const two = withFunction({ volunteer: 1 }, 'social_worker', 2);
    expect(two).toEqual({ volunteer: 1, social_worker: 2 });
    expect(withFunction(two, 'volunteer', 0)).toEqual({ social_worker: 2 });
  });

  it('names people where the session asks for it, or its kind where the session says nothing', () => {
    const kinds = [{ code: 'partner_training', asksNames: true }];
    const ask = (own: boolean | null, kind = 'partner_training' as const) => asksNames({ asksNames: own, kind }, kinds);
    expect([ask(null), ask(false), ask(true)]).toEqual([true, false, true]);
    expect(asksNames({ asksNames: null, kind: 'webinar' }, kinds)).toBe(false);
  });
});

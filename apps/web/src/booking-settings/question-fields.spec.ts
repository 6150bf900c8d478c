import { describe, expect, it } from '@jest/globals';
import { newQuestion, withAnswerType, withChoice } from './question-fields.ts';

const codes = (choices: readonly { code: string }[]) => choices.map(({ code }) => code);

describe('the choices of a question', () => {
  it('begin with two when an answer is to be chosen, and go with another type', () => {
    const chosen = withAnswerType(newQuestion('webinar', 1), 'choice');
    expect(codes(chosen.choices)).toEqual(['choice_1', 'choice_2']);
    expect(withAnswerType(chosen, 'number').choices).toEqual([]);
  });

  it('get a code that none of them has', () => {
    const three = withChoice(withChoice(withChoice([])));
    expect(codes(withChoice(three.filter(({ code }) => code !== 'choice_2')))).toEqual(['choice_1', 'choice_3', 'choice_4']);
    expect(codes(withChoice([{ code: 'basics', labels: { nl: 'a', fr: 'a', de: 'a', en: 'a' } }]))).toEqual(['basics', 'choice_1']);
  });
});

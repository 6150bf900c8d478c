import { describe, expect, it } from '@jest/globals';
import { choicesFit } from './choices.rules.ts';

const basics = { code: 'basics' };
const talking = { code: 'talking' };

describe('the choices of a question', () => {
  it('are two or more where one is to be chosen', () => {
    expect(choicesFit({ answerType: 'choice', choices: [basics, talking] })).toBe(true);
    expect(choicesFit({ answerType: 'choice', choices: [basics] })).toBe(false);
    expect(choicesFit({ answerType: 'choice', choices: [] })).toBe(false);
  });

  it('have codes of their own', () => expect(choicesFit({ answerType: 'choice', choices: [basics, talking, basics] })).toBe(false));

  it('are none where nothing is chosen', () => {
    expect(choicesFit({ answerType: 'yes_no', choices: [] })).toBe(true);
    expect(choicesFit({ answerType: 'number', choices: [basics, talking] })).toBe(false);
  });
});

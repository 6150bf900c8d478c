import { describe, expect, it } from '@jest/globals';
import { whyNotAnswered, type AskedQuestion } from './answers.rules.ts';

const lunch: AskedQuestion = { id: 'lunch', answerType: 'yes_no', choices: [], required: false };
const cars: AskedQuestion = { id: 'cars', answerType: 'number', choices: [], required: true };
const module: AskedQuestion = { id: 'module', answerType: 'choice', choices: [{ code: 'basics' }, { code: 'talking' }], required: false };
const asked = [lunch, cars, module];
const answer = (questionId: string, text: string) => ({ questionId, answer: text });
const twoCars = answer('cars', '2');

describe('answers to the questions of a kind of session', () => {
  it('are fine when each is of its type and the required ones are there', () => {
    expect(whyNotAnswered(asked, [twoCars])).toBeNull();
    expect(whyNotAnswered(asked, [answer('lunch', 'no'), twoCars, answer('module', 'talking')])).toBeNull();
    expect(whyNotAnswered([], [])).toBeNull();
  });

  it.each(['true', 'Yes', 'ja', ''])('are yes or no, not %p', (text) => {
    expect(whyNotAnswered(asked, [twoCars, answer('lunch', text)])).toEqual({ code: 'answer_not_valid', pointers: ['/answers/1'] });
  });

  it.each(['0', '7', '999'])('are whole numbers such as %s', (text) => expect(whyNotAnswered(asked, [answer('cars', text)])).toBeNull());

  it.each(['-1', '1000', '1.5', '1e2', ' 1', '1 ', '٣', ''])('are no number such as %p', (text) => {
    expect(whyNotAnswered(asked, [answer('cars', text)])).toEqual({ code: 'answer_not_valid', pointers: ['/answers/0'] });
  });

  it('are the code of one of the choices', () => {
    expect(whyNotAnswered(asked, [twoCars, answer('module', 'else')])).toEqual({ code: 'answer_not_valid', pointers: ['/answers/1'] });
  });

  it('may not be missing where they are required, and the question says which', () => {
    expect(whyNotAnswered(asked, [])).toEqual({ code: 'answer_missing', pointers: ['/answers/cars'] });
  });

  it('belong to a question that is asked', () => {
    expect(whyNotAnswered(asked, [answer('archived', 'yes'), twoCars, answer('unknown', '1')])).toEqual({ code: 'question_not_asked', pointers: ['/answers/0', '/answers/2'] });
  });

  it('are given once', () => {
    expect(whyNotAnswered(asked, [twoCars, answer('cars', '3')])).toEqual({ code: 'question_not_asked', pointers: ['/answers/1'] });
  });

  it('that are all faulty are told as one kind of fault', () => {
    expect(whyNotAnswered(asked, [answer('lunch', 'x'), answer('module', 'y')])).toEqual({ code: 'answer_not_valid', pointers: ['/answers/0', '/answers/1'] });
  });
});

import { describe, expect, it } from '@jest/globals';
import { wordProblem } from './problem-wording.ts';

describe('a worded problem', () => {
  const overlap = { title: 'Permanentie De Kade', when: '2026-11-24T19:00:00.000Z', zone: 'Europe/Brussels' };

  it('names the session that needs the same room, and when it is', () => {
    expect(wordProblem('nl', 'session_overlap', overlap).detail).toMatch(/^Het lokaal is nodig voor “Permanentie De Kade” \(dinsdag 24 november.*20:00\)/);
    expect(wordProblem('fr', 'session_overlap', overlap).detail).toMatch(/mardi 24 novembre.*20:00/);
  });

  it('names the person who is taken, and until when', () => {
    const { detail } = wordProblem('de', 'session_overlap', { ...overlap, person: 'Eva Maes', until: '2026-11-24T21:00:00.000Z' });
    expect(detail).toMatch(/^Eva Maes ist dann bei „Permanentie De Kade“ \(Dienstag, 24\. November.*20:00.*22:00.*\)/);
  });

  it('calls a session without a title by its kind', () => {
    expect(wordProblem('en', 'session_overlap', { ...overlap, title: '', kind: 'team_visit' }).detail).toContain('“Visit to a team meeting”');
  });

  it('shows the moment in the zone of the session, Brussels when none is given', () => {
    const { zone: _, ...noon } = { ...overlap, when: '2026-11-24T12:00:00.000Z' };
    expect(wordProblem('en', 'session_overlap', noon).detail).toContain('13:00');
    expect(wordProblem('en', 'session_overlap', { ...noon, zone: 'Asia/Kabul' }).detail).toContain('16:30');
  });

  it('leaves a moment alone that is worded already', () => {
    expect(wordProblem('en', 'session_overlap', { title: 'x', when: 'tomorrow' }).detail).toContain('(tomorrow)');
  });

  it('says which tally does not add up in the language of the reader', () => {
    const params = { axis: 'language', sum: 7, headcount: 8 };
    expect(wordProblem('nl', 'tally_does_not_add_up', params).detail).toMatch(/^Per taal telde u 7, maar in totaal 8\./);
    expect(wordProblem('de', 'tally_does_not_add_up', params).detail).toMatch(/^Nach Sprache haben Sie 7 gezählt/);
  });

  it('has a title', () => {
    expect(wordProblem('fr', 'session_full', { seatsLeft: 0 })).toEqual({
      title: 'Il ne reste pas assez de places',
      detail: 'Places restantes : 0. Choisissez moins de places ou une autre séance.',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { overlaps } from '@relais/calendar';
import fc from 'fast-check';
import { proposeSubstitutes, type SessionInList } from './proposals.rules.ts';
import type { Colleague } from './substitutes.rules.ts';

const at = (day: number, from: string, until: string) => ({ startsAt: `2026-11-${day}T${from}:00.000Z`, endsAt: `2026-11-${day}T${until}:00.000Z` });
const session = (day: number, from: string, until: string): SessionInList['session'] => ({ ...at(day, from, until), zone: 'Europe/Brussels', languages: ['fr'], languagesNeeded: ['fr'], facilitatorWish: null, bufferMinutes: 30 });
const colleague = (name: string, changes: Partial<Colleague> = {}): Colleague => ({
  id: name, name, officeName: null, languages: ['fr'], gender: null, hours: null, sessions: [], duties: [], absences: [], travelMinutes: 30, hoursThatWeek: 10, ...changes,
});
const proposedFor = (sessions: readonly SessionInList['session'][], colleagues: readonly Colleague[]) => proposeSubstitutes(sessions.map((one) => ({ session: one, colleagues }))).map(({ proposedId }) => proposedId);

describe('whom a list proposes', () => {
  const both = [colleague('Ada'), colleague('Bo')];

  it('is nobody twice for sessions at the same time', () => expect(proposedFor([session(24, '10:00', '12:00'), session(24, '11:00', '13:00')], both)).toEqual(['Ada', 'Bo']));
  it('is nobody at all when the only one is proposed for the other session then', () => expect(proposedFor([session(24, '10:00', '12:00'), session(24, '11:00', '13:00')], [colleague('Ada')])).toEqual(['Ada', null]));
  it('has time between the sessions it gives to one person, where somebody else is free', () => expect(proposedFor([session(24, '10:00', '12:00'), session(24, '12:10', '13:00')], both)).toEqual(['Ada', 'Bo']));
  it('shares the week out among those who are alike', () => expect(proposedFor([session(24, '10:00', '12:00'), session(25, '10:00', '12:00'), session(26, '10:00', '12:00')], both)).toEqual(['Ada', 'Bo', 'Ada']));
  it('does not give everything to whoever is nearest', () => expect(proposedFor([session(24, '10:00', '12:00'), session(25, '10:00', '12:00')], [colleague('Ada', { travelMinutes: 0 }), colleague('Bo', { travelMinutes: 90 })])).toEqual(['Ada', 'Bo']));
  it('gives to whoever is nearest when the other is further away than that takes', () => expect(proposedFor([session(24, '10:00', '12:00'), session(25, '10:00', '12:00')], [colleague('Ada', { travelMinutes: 0 }), colleague('Bo', { travelMinutes: 121 })])).toEqual(['Ada', 'Ada']));
  it('is whoever speaks the language, however much they take over already', () => expect(proposedFor([session(24, '10:00', '12:00'), session(25, '10:00', '12:00')], [colleague('Ada'), colleague('Bo', { languages: [] })])).toEqual(['Ada', 'Ada']));
  it('begins anew in another week', () => expect(proposedFor([session(26, '10:00', '12:00'), session(30, '10:00', '12:00')], both)).toEqual(['Ada', 'Ada']));
  it('is empty for no sessions', () => expect(proposedFor([], both)).toEqual([]));

  it('leaves everybody who is free to be chosen by hand, the proposed one always among them', () => {
    const many = Array.from({ length: 8 }, (_, index) => colleague(`C${index}`, { travelMinutes: index }));
    const list = proposeSubstitutes(Array.from({ length: 8 }, () => ({ session: session(24, '10:00', '12:00'), colleagues: many })));
    expect(list.map(({ proposedId }) => proposedId)).toEqual(many.map(({ id }) => id));
    for (const { proposedId, substitutes } of list) {
      expect(substitutes).toHaveLength(6);
      expect(substitutes.map(({ id }) => id)).toContain(proposedId);
    }
  });
});

it('no list ever proposes somebody who is in two places', () => {
  const hour = fc.integer({ min: 6, max: 20 });
  const slot = fc.record({ day: fc.integer({ min: 23, max: 25 }), from: hour, length: fc.integer({ min: 1, max: 3 }) }).map(({ day, from, length }) => session(day, `${String(from).padStart(2, '0')}:00`, `${String(from + length).padStart(2, '0')}:00`));
  const team = fc.array(fc.record({ travelMinutes: fc.option(fc.integer({ min: 0, max: 200 })), sessions: fc.array(slot, { maxLength: 3 }) }), { maxLength: 5 }).map((all) => all.map((traits, index) => colleague(`C${index}`, traits)));
  fc.assert(
    fc.property(fc.array(slot, { maxLength: 8 }), team, (sessions, colleagues) => {
      const proposed = proposedFor(sessions, colleagues);
      sessions.forEach((one, index) => {
        const whom = colleagues.find(({ id }) => id === proposed[index]);
        const others = sessions.filter((_, other) => other !== index && proposed[other] === whom?.id);
        if (whom) expect([...whom.sessions, ...others].some((other) => overlaps(other, one))).toBe(false);
      });
    }),
  );
});

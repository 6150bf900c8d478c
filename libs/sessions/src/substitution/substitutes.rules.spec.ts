import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlaps } from '@relais/calendar';
import { isFree, rankSubstitutes, type Colleague, type SessionToGive } from './substitutes.rules.ts';

const at = (from: string, until: string, day = '24') => ({ startsAt: `2026-11-${day}T${from}:00.000Z`, endsAt: `2026-11-${day}T${until}:00.000Z` });
const session: SessionToGive = { ...at('10:00', '12:00'), languages: ['fr', 'ar'], languagesNeeded: ['fr', 'ar'], facilitatorWish: null, bufferMinutes: 30 };
const wanted = (changes: Partial<SessionToGive>): SessionToGive => ({ ...session, ...changes });
const colleague = (name: string, changes: Partial<Colleague> = {}): Colleague => ({
  id: name, name, officeName: null, languages: ['fr', 'ar'], gender: null, hours: null, sessions: [], duties: [], absences: [], travelMinutes: 30, hoursThatWeek: 10, ...changes,
});
const order = (colleagues: readonly Colleague[], one = session) => rankSubstitutes(one, colleagues).map(({ name }) => name);
const reservations = (changes: Partial<Colleague>, one = session) => rankSubstitutes(one, [colleague('Ada', changes)])[0]?.reservations;

describe('who cannot give a session', () => {
  it('is whoever is in another session then', () => expect(order([colleague('Ada', { sessions: [at('11:30', '13:00')] })])).toEqual([]));
  it('is whoever is away then', () => expect(order([colleague('Ada', { absences: [at('08:00', '10:01')] })])).toEqual([]));
  it('is not whoever comes out of another session that minute', () => expect(order([colleague('Ada', { sessions: [at('09:00', '10:00')] })])).toEqual(['Ada']));
  it('is not whoever is away the day before', () => expect(order([colleague('Ada', { absences: [at('00:00', '23:00', '23')] })])).toEqual(['Ada']));
  it('is not whoever is at a desk', () => expect(order([colleague('Ada', { duties: [at('09:00', '13:00')] })])).toEqual(['Ada']));
  it('leaves nobody when everybody is taken', () => expect(order([colleague('Ada', { sessions: [session] }), colleague('Bo', { absences: [session] })])).toEqual([]));
  it('leaves nobody when there are no colleagues', () => expect(order([])).toEqual([]));
});

describe('the most suitable', () => {
  const best = (less: Partial<Colleague>, more: Partial<Colleague>, one = session) => order([colleague('Ada', less), colleague('Zoë', more)], one)[0];

  it('speaks more of the languages that are missing', () => expect(best({ languages: ['fr'] }, {})).toBe('Zoë'));
  it('speaks more of the languages, where none is missing', () => expect(best({ languages: ['nl'] }, { languages: ['fr'] }, wanted({ languagesNeeded: [] }))).toBe('Zoë'));
  it('is whom the host asked for', () => expect(best({ gender: 'man' }, { gender: 'woman' }, wanted({ facilitatorWish: 'woman' }))).toBe('Zoë'));
  it('is whom the host asked for rather than somebody who did not say', () => expect(best({}, { gender: 'man' }, wanted({ facilitatorWish: 'man' }))).toBe('Zoë'));
  it('works then', () => expect(best({ hours: [] }, { hours: [at('09:00', '17:00')] })).toBe('Zoë'));
  it('is not at a desk then', () => expect(best({ duties: [at('09:00', '13:00')] }, {})).toBe('Zoë'));
  it('has time between sessions', () => expect(best({ sessions: [at('12:10', '13:00')] }, {})).toBe('Zoë'));
  it('is near', () => expect(best({ travelMinutes: 60 }, { travelMinutes: 20 })).toBe('Zoë'));
  it('is at a known distance', () => expect(best({ travelMinutes: null }, { travelMinutes: 120 })).toBe('Zoë'));
  it('does less that week', () => expect(best({ hoursThatWeek: 12 }, { hoursThatWeek: 4 })).toBe('Zoë'));
  it('is the first by name when all is equal', () => expect(best({}, {})).toBe('Ada'));
});

describe('what counts more', () => {
  const first = (ada: Partial<Colleague>, zoe: Partial<Colleague>, one = session) => order([colleague('Ada', ada), colleague('Zoë', zoe)], one)[0];

  it('a language counts more than the wish', () => expect(first({ languages: ['fr'], gender: 'woman' }, { gender: 'man' }, wanted({ facilitatorWish: 'woman' }))).toBe('Zoë'));
  it('the wish counts more than working hours', () => expect(first({ gender: 'man' }, { gender: 'woman', hours: [] }, wanted({ facilitatorWish: 'woman' }))).toBe('Zoë'));
  it('working hours count more than a desk', () => expect(first({ hours: [] }, { duties: [session] })).toBe('Zoë'));
  it('a desk counts more than time between sessions', () => expect(first({ duties: [session] }, { sessions: [at('12:10', '13:00')] })).toBe('Zoë'));
  it('time between sessions counts more than distance', () => expect(first({ sessions: [at('12:10', '13:00')], travelMinutes: 0 }, { travelMinutes: 300 })).toBe('Zoë'));
  it('distance counts more than work', () => expect(first({ travelMinutes: 31, hoursThatWeek: 0 }, { travelMinutes: 30, hoursThatWeek: 40 })).toBe('Zoë'));
});

describe('what is said of a substitute', () => {
  it('is nothing against them when all suits', () => expect(reservations({ hours: [at('09:00', '17:00')] })).toEqual([]));
  it('is nothing about hours where nobody said when they work', () => expect(reservations({ hours: null })).toEqual([]));
  it('is that a language is missing', () => expect(reservations({ languages: ['fr'] })).toEqual(['language_missing']));
  it('is no missing language that somebody else in the session speaks', () => expect(reservations({ languages: ['fr'] }, wanted({ languagesNeeded: ['fr'] }))).toEqual([]));
  it('is that the session begins before their day', () => expect(reservations({ hours: [at('10:30', '17:00')] })).toEqual(['outside_working_hours']));
  it('is that they have a turn at a desk', () => expect(reservations({ duties: [at('08:00', '10:30')] })).toEqual(['on_duty']));
  it('is no turn that ends when the session begins', () => expect(reservations({ duties: [at('08:00', '10:00')] })).toEqual([]));
  it('is too little time before', () => expect(reservations({ sessions: [at('09:00', '09:31')] })).toEqual(['buffer']));
  it('is nothing when the time before is just enough', () => expect(reservations({ sessions: [at('09:00', '09:30')] })).toEqual([]));
  it('is that the host asked for somebody else', () => expect(reservations({ gender: 'man' }, wanted({ facilitatorWish: 'woman' }))).toEqual(['facilitator_wish']));
  it('is whether they are whom the host asked for', () => {
    const meets = (gender: Colleague['gender'], facilitatorWish: SessionToGive['facilitatorWish']) => rankSubstitutes(wanted({ facilitatorWish }), [colleague('Ada', { gender })])[0]?.meetsWish;
    expect([meets('woman', 'woman'), meets('man', 'woman'), meets(null, 'woman'), meets('man', null)]).toEqual([true, false, false, null]);
  });
  it('is which of the languages they speak, in the order of the session', () => {
    expect(rankSubstitutes(session, [colleague('Ada', { languages: ['ar', 'nl', 'fr'] })])[0]?.speaks).toEqual(['fr', 'ar']);
  });
  it('is everything at once', () => {
    const all = { languages: [], gender: 'man', hours: [], duties: [session], sessions: [at('12:00', '13:00')] } as const;
    expect(reservations(all, wanted({ facilitatorWish: 'woman' }))).toEqual(['language_missing', 'facilitator_wish', 'outside_working_hours', 'on_duty', 'buffer']);
  });
});

describe('the list', () => {
  const many = Array.from({ length: 9 }, (_, index) => colleague(`C${index}`, { hoursThatWeek: 9 - index }));
  it('has six at most', () => expect(order(many)).toEqual(['C8', 'C7', 'C6', 'C5', 'C4', 'C3']));
  it('does not follow the order in which colleagues come', () => expect(order(many.toReversed())).toEqual(order(many)));
});

describe('any team', () => {
  const hour = fc.integer({ min: 0, max: 22 });
  const slot = fc.tuple(hour, fc.integer({ min: 1, max: 5 })).map(([from, length]) => at(`${String(from).padStart(2, '0')}:00`, `${String(Math.min(23, from + length)).padStart(2, '0')}:00`));
  const anybody = fc.record({ sessions: fc.array(slot, { maxLength: 3 }), absences: fc.array(slot, { maxLength: 2 }), languages: fc.subarray(['fr', 'ar', 'nl']), travelMinutes: fc.option(fc.integer({ min: 0, max: 200 })) });
  const team = fc.array(anybody, { maxLength: 12 }).map((members) => members.map((member, index) => colleague(`C${index}`, member)));

  it('never offers somebody who is in two places, and leaves out nobody who is free unless there are six', () => {
    fc.assert(
      fc.property(team, slot, (colleagues, time) => {
        const offered = order(colleagues, wanted(time));
        const free = colleagues.filter((one) => isFree(time, one)).map(({ name }) => name);
        const busy = colleagues.filter(({ sessions, absences }) => [...sessions, ...absences].some((other) => overlaps(other, time))).map(({ name }) => name);
        expect(offered.filter((name) => busy.includes(name))).toEqual([]);
        expect(offered).toHaveLength(Math.min(6, free.length));
      }),
    );
  });
});

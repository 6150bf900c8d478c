import { describe, expect, it } from '@jest/globals';
import { findingsOf } from './findings.rules.ts';
import { overlapsOf } from './overlap.rules.ts';
import { notYetAccepted } from './warnings.rules.ts';
import { engagement, meeting, on, person, room, surroundings } from './testing/surroundings.ts';

const named = (overlaps: ReturnType<typeof overlapsOf>) => overlaps.map(({ resource, name, session }) => [resource, name, session.id]);
const samira = { id: 'samira', name: 'Samira' };

describe('overlaps', () => {
  it('are of people, of the interpreter and of the room, in this order', () => {
    const wanted = meeting({ interpreterId: 'samira', roomId: 'leie' });
    const others = [
      engagement({ ...on('09:00', '11:00'), id: 'a', people: [], roomId: 'leie', room: 'Zaal Leie' }),
      engagement({ ...on('11:00', '13:00'), id: 'b', people: [], interpreter: samira }),
      engagement({ ...on('11:30', '13:00'), id: 'c' }),
    ];
    expect(named(overlapsOf(wanted, others))).toEqual([['counsellor', 'Eva', 'c'], ['interpreter', 'Samira', 'b'], ['room', 'Zaal Leie', 'a']]);
  });

  it('are all listed, the earliest first', () => {
    const others = [engagement({ ...on('11:00', '12:00'), id: 'late' }), engagement({ ...on('09:00', '10:30'), id: 'early' })];
    expect(named(overlapsOf(meeting(), others))).toEqual([['counsellor', 'Eva', 'early'], ['counsellor', 'Eva', 'late']]);
  });

  it('are not back to back, nor with itself, nor with strangers', () => {
    expect(overlapsOf(meeting(), [engagement(on('12:00', '13:00')), engagement(on('08:00', '10:00'))])).toEqual([]);
    expect(overlapsOf(meeting(), [engagement({ ...on('10:00', '12:00'), id: 'this' })])).toEqual([]);
    expect(overlapsOf(meeting(), [engagement({ ...on('10:00', '12:00'), people: [{ id: 'jan', name: 'Jan' }], interpreter: samira, roomId: null })])).toEqual([]);
  });

  it('are of a minute too', () => {
    expect(overlapsOf(meeting(), [engagement(on('11:59', '13:00'))])).toHaveLength(1);
  });
});

describe('sessions that are planned together', () => {
  const known = surroundings({ people: [person(), person({ id: 'jan', name: 'Jan' })], rooms: [room()] });

  it('are held against each other', () => {
    const [first, second] = findingsOf([meeting({ sessionId: 'one', title: 'One' }), meeting({ sessionId: 'two', ...on('11:00', '13:00') })], [], known);
    expect(named([...(first?.overlaps ?? []), ...(second?.overlaps ?? [])])).toEqual([['counsellor', 'Eva', 'two'], ['counsellor', 'Eva', 'one']]);
  });

  it('are not held against where they were before', () => {
    const before = engagement({ ...on('10:00', '12:00'), id: 'one' });
    expect(findingsOf([meeting({ sessionId: 'one', ...on('11:00', '13:00') }), meeting({ sessionId: 'two', ...on('08:00', '09:00', '2026-12-02') })], [before], known).flatMap(({ overlaps }) => overlaps)).toEqual([]);
  });

  it('warn of each other’s buffer', () => {
    const [, second] = findingsOf([meeting({ sessionId: 'one', title: 'One' }), meeting({ sessionId: 'two', ...on('12:30', '13:00') })], [], known);
    expect(second?.warnings).toMatchObject([{ code: 'buffer', params: { title: 'One', gap: 30 } }]);
  });
});

describe('a warning that was accepted', () => {
  const warning = { code: 'buffer', params: { person: 'Eva', gap: 30, minutes: 75 } } as const;

  it('is not asked again in the same words, in whatever order they are kept', () => {
    expect(notYetAccepted([warning], [{ code: 'buffer', params: { minutes: 75, gap: 30, person: 'Eva' } }])).toEqual([]);
  });

  it('is asked again when it says something else', () => {
    expect(notYetAccepted([warning], [{ code: 'buffer', params: { ...warning.params, gap: 20 } }, { code: 'travel', params: warning.params }])).toEqual([warning]);
  });
});

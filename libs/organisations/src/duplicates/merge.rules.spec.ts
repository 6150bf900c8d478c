import { describe, expect, it } from '@jest/globals';
import { changesOfKept, changesToPutBack, undoUntil, whyNotMerged, whyNotUndone, type OrganisationFacts } from './merge.rules.ts';

const standing = (id: string) => ({ id, archivedAt: null, mergedIntoId: null });
const facts = (traits: Partial<OrganisationFacts> = {}): OrganisationFacts => ({
  name: 'De Kade', kind: 'ngo', status: 'active', language: 'nl', street: 'Kaai 1', postalCode: '1000', municipality: 'Brussel', province: 'brussels', website: '', languages: ['nl'],
  communities: [], seasonal: false, sensitivePlace: false, note: '', lastSessionAt: null, ...traits,
});

describe('two organisations', () => {
  it('can be merged while both stand', () => expect(whyNotMerged(standing('a'), standing('b'))).toBeNull());

  it('can be merged when the one that goes is archived, not when the one that stays is', () => {
    const archived = { ...standing('b'), archivedAt: '2026-11-23T09:00:00.000Z' };
    expect(whyNotMerged(standing('a'), archived)).toBeNull();
    expect(whyNotMerged(archived, standing('a'))).toBe('merge_into_archived');
  });

  it('cannot be merged when they are one already', () => {
    expect(whyNotMerged(standing('a'), standing('a'))).toBe('merge_with_itself');
    expect(whyNotMerged(standing('a'), { ...standing('b'), mergedIntoId: 'a' })).toBe('organisation_merged');
    expect(whyNotMerged({ ...standing('a'), mergedIntoId: 'c' }, standing('b'))).toBe('organisation_merged');
  });
});

describe('what is kept', () => {
  it('changes in what was chosen, and says what that was', () => {
    const changes = changesOfKept(facts(), facts({ name: 'Kaaihuis', street: 'Kaai 2', note: 'Ring twice', languages: ['fr'] }), ['name', 'address']);
    expect(changes).toEqual({ was: { name: 'De Kade', street: 'Kaai 1' }, became: { name: 'Kaaihuis', street: 'Kaai 2' } });
  });

  it('changes in nothing when both say the same', () => expect(changesOfKept(facts(), facts(), ['name', 'address', 'languages'])).toEqual({ was: {}, became: {} }));

  it('protects a place that either protects, and stays silent where either is', () => {
    const { became } = changesOfKept(facts(), facts({ sensitivePlace: true, status: 'do_not_contact' }), []);
    expect(became).toEqual({ sensitivePlace: true, status: 'do_not_contact' });
    expect(changesOfKept(facts({ sensitivePlace: true, status: 'do_not_contact' }), facts(), ['status']).became).toEqual({});
  });

  it('has had its last session when the later of both had', () => {
    const [earlier, later] = ['2026-01-01T09:00:00.000Z', '2026-02-01T09:00:00.000Z'];
    expect(changesOfKept(facts({ lastSessionAt: earlier }), facts({ lastSessionAt: later }), []).became).toEqual({ lastSessionAt: later });
    expect(changesOfKept(facts({ lastSessionAt: later }), facts({ lastSessionAt: earlier }), []).became).toEqual({});
    expect(changesOfKept(facts(), facts({ lastSessionAt: earlier }), []).was).toEqual({ lastSessionAt: null });
  });
});

describe('an undone merge', () => {
  it('puts back what nobody changed since', () => {
    const change = { was: { name: 'De Kade', note: '' }, became: { name: 'Kaaihuis', note: 'Ring twice' } };
    expect(changesToPutBack<Partial<OrganisationFacts>>(facts({ name: 'Kaaihuis', note: 'Ring once' }), change)).toEqual({ name: 'De Kade' });
  });

  it('is possible for thirty days to the minute, and not past a later merge of what was kept', () => {
    const mergedAt = '2026-11-23T09:00:00.000Z';
    expect(undoUntil(mergedAt)).toBe('2026-12-23T09:00:00.000Z');
    expect(whyNotUndone({ mergedAt }, standing('a'), '2026-12-23T09:00:00.000Z')).toBeNull();
    expect(whyNotUndone({ mergedAt }, standing('a'), '2026-12-23T09:00:00.001Z')).toBe('merge_undo_too_late');
    expect(whyNotUndone({ mergedAt }, { mergedIntoId: 'c' }, mergedAt)).toBe('merge_undo_later_first');
  });
});

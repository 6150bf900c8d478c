import { describe, expect, it } from '@jest/globals';
import { differences, rebased } from './conflict.ts';

const before = { name: 'De Kade', note: '', status: 'prospect' };

describe('two versions of one thing', () => {
  it('part where both changed the same field', () => {
    const versions = { before, mine: { ...before, name: 'Kade' }, theirs: { ...before, name: 'De Kaai' } };
    expect(differences(versions)).toEqual([{ name: 'name', isMine: true }]);
    expect(rebased(versions)).toEqual({ ...before, name: 'Kade' });
  });

  it('part where only the other one changed something, which stays', () => {
    const versions = { before, mine: { ...before, name: 'Kade' }, theirs: { ...before, status: 'active' } };
    expect(differences(versions)).toEqual([{ name: 'name', isMine: true }, { name: 'status', isMine: false }]);
    expect(rebased(versions)).toEqual({ name: 'Kade', note: '', status: 'active' });
  });

  it('are both shown where both made the same change', () => {
    const same = { ...before, note: 'Closed in August' };
    expect(differences({ before, mine: same, theirs: same })).toEqual([{ name: 'note', isMine: true }]);
  });
});

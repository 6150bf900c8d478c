import { describe, expect, it } from '@jest/globals';
import type { WarningView } from '@relais/contracts';
import { openWarnings } from './open-warnings.ts';

const absent: WarningView = { code: 'absent', params: { person: 'Els', from: '2026-11-26', until: '2026-11-27' } };
const closed: WarningView = { code: 'host_closed', params: { host: 'De Kade', from: '2026-11-26', until: '2026-11-26', label: 'Feest' } };

describe('warnings that still need a reason', () => {
  it('are all of them where nobody accepted any', () => {
    expect(openWarnings([absent, closed], [])).toEqual([absent, closed]);
  });

  it('leave out what was accepted in the same words', () => {
    const accepted: WarningView = { code: 'absent', params: { until: '2026-11-27', from: '2026-11-26', person: 'Els' } };
    expect(openWarnings([absent, closed], [accepted])).toEqual([closed]);
  });

  it('hold one that says something else now', () => {
    expect(openWarnings([{ ...absent, params: { ...absent.params, person: 'Jan' } }], [absent])).toHaveLength(1);
  });
});

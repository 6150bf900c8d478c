import { describe, expect, it } from '@jest/globals';
import { isOfOrganisation } from './own-bookings.rules.ts';

describe('a booking is an organisation’s own', () => {
  it('when one of its contacts booked, however the address is written', () => {
    expect(isOfOrganisation('Onthaal@DeKade.example ', ['info@dekade.example', 'onthaal@dekade.example'])).toBe(true);
  });

  it('not because of its name or its domain', () => {
    expect(isOfOrganisation('somebody@dekade.example', ['info@dekade.example'])).toBe(false);
    expect(isOfOrganisation('', [''])).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { addressPrint, organisationDomain, siteOf } from './addresses.rules.ts';

describe('the domain of an address of mail', () => {
  it('is the organisation’s own', () => {
    expect(organisationDomain('Onthaal@DeKade.example')).toBe('dekade.example');
  });

  it('is nothing where anybody may have an address, and where there is none', () => {
    for (const email of ['kade@gmail.com', 'kade@Hotmail.be', 'kade@telenet.be', 'kade@gmx.de', 'kade@yahoo.co.uk', '', 'kade', 'kade@']) expect(organisationDomain(email)).toBeNull();
  });
});

describe('a site', () => {
  it('is the same with and without www, s and a slash at the end', () => {
    expect(siteOf('https://www.dekade.example/')).toBe('dekade.example');
    expect(siteOf('http://DeKade.example?lang=nl')).toBe('dekade.example');
  });

  it('keeps its path, for departments share a host', () => {
    expect(siteOf('https://stad.example/ocmw')).not.toBe(siteOf('https://stad.example/school'));
    expect(siteOf('')).toBeNull();
  });
});

describe('the print of an address', () => {
  const at = (street: string, postalCode = '1000', municipality = '') => addressPrint({ street, postalCode, municipality });

  it('is the same however street, number and box are written', () => {
    expect(at('Rue de la Loi 16 bte 4')).toBe(at('16, rue de la loi'));
    expect(at('Kaaistraat 1', '', 'Gent')).toBe('1 kaaistraat|gent');
  });

  it('differs by number and by town', () => {
    expect(at('Kaaistraat 1')).not.toBe(at('Kaaistraat 2'));
    expect(at('Kaaistraat 1', '9000')).not.toBe(at('Kaaistraat 1', '8400'));
  });

  it('is nothing where the number or the town is not known', () => {
    expect([at('Kaaistraat'), at('12'), at('Kaaistraat 1', '', ''), at('')]).toEqual([null, null, null, null]);
  });
});

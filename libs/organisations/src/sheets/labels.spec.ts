import { describe, expect, it } from '@jest/globals';
import { importColumns, organisationKinds, spokenLanguages } from '@relais/contracts';
import { basisLabels, columnLabels, communityLabels, kindLabels, provinceLabels, spokenLanguageLabels, statusLabels, uiLanguageLabels } from './labels.ts';

describe('the words of a sheet', () => {
  it('are codes, or labels in any of the four languages', () => {
    for (const text of ['night_shelter', 'Nachtopvang', 'NACHTOPVANG ', 'Night shelter']) expect(kindLabels().codeOf(text)).toBe('night_shelter');
    expect(kindLabels().codeOf('gemeente')).toBe('municipality');
    expect(kindLabels().codeOf('Commune')).toBe('municipality');
    expect(provinceLabels().codeOf('luik')).toBe('liege');
    expect(provinceLabels().codeOf('Lüttich')).toBe('liege');
    expect(statusLabels().codeOf('Actief')).toBe('active');
    expect(communityLabels().codeOf('Hoorn van Afrika')).toBe('horn_of_africa');
    expect(basisLabels().codeOf('opt_in')).toBe('opt_in');
    expect(uiLanguageLabels().codeOf('néerlandais')).toBe('nl');
    expect(spokenLanguageLabels().codeOf('Arabisch')).toBe('ar');
  });

  it('may be a telling part of a label', () => {
    for (const text of ['ambassade', 'Consulaat', 'LOI', 'OTP']) expect(kindLabels().codeOf(text)).toBeDefined();
    expect(kindLabels().codeOf('ambassade')).toBe('embassy_consulate');
  });

  it('are nothing when nobody would know them', () => {
    for (const text of ['', 'club', 'xx']) expect(kindLabels().codeOf(text)).toBeUndefined();
  });

  it('stand for themselves in every list', () => {
    expect(organisationKinds.map((code) => kindLabels().codeOf(code))).toEqual([...organisationKinds]);
    expect(spokenLanguages.map((code) => spokenLanguageLabels().codeOf(code))).toEqual([...spokenLanguages]);
    expect(importColumns.map((code) => columnLabels().codeOf(code))).toEqual([...importColumns]);
  });

  it('head the columns in any language', () => {
    for (const [text, column] of [['Naam', 'name'], ['Soort organisatie', 'kind'], ['Code postal', 'postal_code'], ['Gemeinde', 'municipality'], ['Contact: e-mailadres', 'contact_email'], ['Postal_Code', 'postal_code']]) {
      expect(columnLabels().codeOf(text ?? '')).toBe(column);
    }
  });

  it('are listed in the language of whoever is told', () => {
    expect(uiLanguageLabels().known('fr')).toBe('néerlandais, français, allemand, anglais');
  });
});

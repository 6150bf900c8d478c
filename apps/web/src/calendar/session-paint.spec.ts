import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { initialsOf, paintClasses, personClasses, placesOf } from './session-paint.ts';

const team = Array.from({ length: 24 }, (_, number) => ({ id: `01938a2e-7b1c-7000-8000-0000000000${String(number).padStart(2, '0')}` }));
const places = placesOf(team);

describe('the colour of a session', () => {
  it('stands for kind, status or person, and its shape always for the status', () => {
    const session = { kind: 'permanence', status: 'tentative', people: [{ id: team[1]?.id ?? '', name: 'Noor Claes' }] } as const;
    const classes = (['kind', 'status', 'person'] as const).map((by) => paintClasses({ ...session, people: [...session.people] }, { by, places }));
    expect(classes).toEqual(['session-chip tint-street is-tentative', 'session-chip tint-tentative is-tentative', 'session-chip tint-person-1 edge-double is-tentative']);
  });

  it('is another for each of 24 people, and stays when colleagues come', () => {
    const looks = team.map(({ id }) => personClasses(id, places));
    expect(new Set(looks).size).toBe(24);
    const later = placesOf([{ id: '01999999-7b1c-7000-8000-000000000000' }, ...[...team].reverse()]);
    expect(team.map(({ id }) => personClasses(id, later))).toEqual(looks);
    expect(personClasses(undefined, places)).toBe('tint-nobody edge-plain');
  });

  it('has initials beside it', () => {
    expect(['Noor Claes', 'Karim El Amrani', 'Élise', 'Tom de Smet', ''].map(initialsOf)).toEqual(['NC', 'KA', 'É', 'TS', '']);
  });
});

/** `--name: light-dark(#abc, #def)` of a style sheet, as [light, dark]. */
function coloursIn(path: string): Map<string, [string, string]> {
  const sheet = readFileSync(path, 'utf8');
  return new Map([...sheet.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g)].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the palette', () => {
  const colours = new Map(['libs/pages/src/tokens.css', 'apps/web/src/styles/theme.css', 'apps/web/src/calendar/session-paint.css'].flatMap((path) => [...coloursIn(path)]));
  const colour = (name: string, scheme: 0 | 1) => colours.get(name)?.[scheme] ?? '';
  const tints = [...colours.keys()].filter((name) => colours.has(`${name}-edge`));

  it.each([['light', 0], ['dark', 1]] as const)('can be read in %s: 4.5 to 1 for text, 3 to 1 for edges (WCAG 1.4.3, 1.4.11)', (_name, scheme) => {
    expect(tints.length).toBeGreaterThanOrEqual(18);
    for (const tint of tints) {
      for (const ink of ['--ink', '--ink-soft']) expect({ tint, ink, reads: contrast(colour(ink, scheme), colour(tint, scheme)) >= 4.5 }).toEqual({ tint, ink, reads: true });
      for (const ground of [tint, '--surface']) expect({ tint, ground, seen: contrast(colour(`${tint}-edge`, scheme), colour(ground, scheme)) >= 3 }).toEqual({ tint, ground, seen: true });
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { likeliestFirst, Recognition } from './likely-pairs.rules.ts';
import { printOf, type Comparable } from './likeness.rules.ts';

let next = 0;
function organisation(name: string, traits: Partial<Comparable> = {}): Comparable {
  next += 1;
  return { id: String(next).padStart(6, '0'), names: [name], street: '', postalCode: '', municipality: '', website: '', emails: [], ...traits };
}

function recognitionOf(organisations: readonly Comparable[]): Recognition {
  const recognition = new Recognition();
  for (const one of organisations) recognition.add(printOf(one));
  return recognition;
}

function pairsAmong(organisations: readonly Comparable[]) {
  const nameOf = new Map(organisations.map(({ id, names }) => [id, names[0]]));
  const recognition = recognitionOf(organisations);
  const pairs = [...recognition.prints].flatMap((print) => recognition.pairsFrom(print)).sort(likeliestFirst);
  return pairs.map(({ first, second, signs }) => `${nameOf.get(first)} = ${nameOf.get(second)}: ${signs.join(' ')}`);
}

const gent = { street: 'Kaaistraat 1', postalCode: '9000', municipality: 'Gent' };

describe('two organisations could be one', () => {
  it('by the same name in other words', () => {
    expect(pairsAmong([organisation('De Kade'), organisation('Kade vzw'), organisation('De Luifel')])).toEqual(['De Kade = Kade vzw: name']);
  });

  it('by a name with a typo in it', () => {
    expect(pairsAmong([organisation('Zonnehoek'), organisation('Zonehoek')])).toEqual(['Zonnehoek = Zonehoek: name']);
  });

  it('by a part of the name at the same address, or with mail at the same domain', () => {
    expect(pairsAmong([organisation('Winterhaven', gent), organisation('Nachtopvang Winterhaven', gent)])).toHaveLength(1);
    const emails = ['info@winterhaven.example'];
    expect(pairsAmong([organisation('Winterhaven', { emails }), organisation('Nachtopvang Winterhaven', { emails })])).toEqual(['Winterhaven = Nachtopvang Winterhaven: name email_domain']);
  });

  it('by address and site, after it changed its name', () => {
    const same = { ...gent, website: 'https://www.brug.example' };
    expect(pairsAmong([organisation('De Brug', same), organisation('Open Huis', same)])).toEqual(['De Brug = Open Huis: address website']);
  });

  it('by the name of one that was merged into it', () => {
    expect(pairsAmong([organisation('De Kade', { names: ['De Kade', 'Kaaihuis'] }), organisation('Kaaihuis asbl')])).toHaveLength(1);
  });
});

describe('two organisations are left alone', () => {
  it('that share nothing but a house, a mail provider or an umbrella', () => {
    expect(pairsAmong([organisation('De Brug', gent), organisation('Rue&Vie', gent)])).toEqual([]);
    expect(pairsAmong([organisation('De Brug', { emails: ['brug@gmail.com'] }), organisation('Brug en Vie', { emails: ['vie@gmail.com'] })])).toEqual([]);
    expect(pairsAmong([organisation('De Brug', { emails: ['brug@koepel.example'] }), organisation('Rue&Vie', { emails: ['vie@koepel.example'] })])).toEqual([]);
  });

  it('that bear the same name in two towns', () => {
    expect(pairsAmong([organisation('De Brug', { municipality: 'Gent' }), organisation('De Brug', { municipality: 'Kortrijk' })])).toEqual([]);
  });

  it('whose names share what many share', () => {
    const towns = ['Gent', 'Brugge', 'Ronse', 'Aalst', 'Ieper', 'Hasselt', 'Genk', 'Leuven'];
    expect(pairsAmong(towns.map((town) => organisation(`OCMW ${town}`, { municipality: town })))).toEqual([]);
  });
});

it('puts the likeliest first', () => {
  const pairs = pairsAmong([organisation('Zonnehoek'), organisation('Zonehoek'), organisation('De Kade', gent), organisation('Kade', gent)]);
  expect(pairs).toEqual(['De Kade = Kade: name address', 'Zonnehoek = Zonehoek: name']);
});

it('finds matches of a name that is no organisation yet', () => {
  const known = organisation('De Kade');
  const recognition = recognitionOf([known, organisation('De Luifel')]);
  expect(recognition.matches(printOf({ ...organisation('Kade VZW'), id: '' }), 3)).toMatchObject([{ id: known.id, signs: ['name'] }]);
});

it('compares five thousand organisations with few others each', () => {
  const syllables = ['ka', 'lo', 'mer', 'ze', 'bru', 'ten', 'vi', 'sol', 'dra', 'pin', 'ost', 'hal', 'wij', 'nem', 'ur', 'fa'];
  const word = (seed: number) => [seed % 16, (seed >> 4) % 16, (seed >> 8) % 16, (seed >> 12) % 16].map((index) => syllables[index]).join('');
  const many = Array.from({ length: 5000 }, (_, index) => organisation(`${word(index * 7919)} ${word(index * 104729)}`, { municipality: word(index % 40), emails: [`info@${word(index * 7919)}.example`] }));
  const twins = many.slice(0, 50).map(({ names }) => organisation(`VZW ${names[0]}`));
  const recognition = recognitionOf([...many, ...twins]);
  const found = [...recognition.prints].flatMap((print) => recognition.pairsFrom(print)).filter(({ first, second }) => Number(second) - Number(first) === 5000);
  expect(found).toHaveLength(50);
});

import { keysOf, likenessOf, type Likeness, type Print } from './likeness.rules.ts';

export interface LikelyPair extends Likeness {
  readonly first: string;
  readonly second: string;
}

export interface LikelyMatch extends Likeness {
  readonly id: string;
}

/** So many that share a key share it by chance: a word such as `antwerpen`, the domain of an umbrella. */
const mostSharing = 25;

/** Organisations by what they could be recognised by, so that each is compared with few. */
export class Recognition {
  readonly #keys = new Map<Print, readonly string[]>();
  readonly #byKey = new Map<string, Print[]>();
  readonly #timesUsed = new Map<string, number>();

  add(print: Print): void {
    const keys = keysOf(print);
    this.#keys.set(print, keys);
    for (const key of keys) {
      const sharing = this.#byKey.get(key);
      if (!sharing) this.#byKey.set(key, [print]);
      else if (sharing.length <= mostSharing) sharing.push(print);
    }
    for (const word of new Set(print.names.flatMap(({ words }) => words))) this.#timesUsed.set(word, (this.#timesUsed.get(word) ?? 0) + 1);
  }

  get prints(): Iterable<Print> {
    return this.#keys.keys();
  }

  /** Those it could be one with and whose id is larger, so that each pair is found once. */
  pairsFrom(print: Print): LikelyPair[] {
    const others = [...this.#near(print)].filter(({ id }) => id > print.id);
    return this.#likely(print, others).map(({ id, ...likeness }) => ({ first: print.id, second: id, ...likeness }));
  }

  /** Those it could be one with, the likeliest first, at most `most`. */
  matches(print: Print, most: number): LikelyMatch[] {
    const others = [...this.#near(print)].filter(({ id }) => id !== print.id);
    return this.#likely(print, others).sort(likeliestFirst).slice(0, most);
  }

  #likely(print: Print, others: readonly Print[]): LikelyMatch[] {
    return others.flatMap((other) => {
      const likeness = likenessOf(print, other, this.#weightOf);
      return likeness ? [{ id: other.id, ...likeness }] : [];
    });
  }

  #near(print: Print): Set<Print> {
    const near = new Set<Print>();
    for (const key of this.#keys.get(print) ?? keysOf(print)) {
      const sharing = this.#byKey.get(key) ?? [];
      if (sharing.length <= mostSharing) for (const other of sharing) near.add(other);
    }
    return near;
  }

  /** A word in the names of three tells two thirds of what a word tells that one alone bears, in those of three hundred a fifth. */
  readonly #weightOf = (word: string): number => 1 / (1 + Math.log2(1 + (this.#timesUsed.get(word) ?? 0)));
}

export function likeliestFirst(one: Likeness, other: Likeness): number {
  return other.points - one.points;
}

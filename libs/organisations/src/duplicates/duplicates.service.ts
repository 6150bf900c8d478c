import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { DuplicatePage, DuplicateQuery, OrganisationListItem } from '@relais/contracts';
import { Readers } from '@relais/database';
import { OrganisationReader } from '../organisation-reader.service.ts';
import { Recognition, likeliestFirst, type LikelyMatch, type LikelyPair } from './likely-pairs.rules.ts';
import { printOf, type Comparable, type Print } from './likeness.rules.ts';

/** After so many others get their turn. */
const printsAtOnce = 50;

/** Finds organisations that could be one and the same. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly readers: Readers,
    private readonly organisations: OrganisationReader,
  ) {}

  /** The likeliest first; of one organisation, or of all. What somebody said to be two is left out. */
  async page({ page, pageSize, organisationId }: DuplicateQuery): Promise<DuplicatePage> {
    const pairs = await this.#pairs(organisationId);
    const shown = pairs.slice((page - 1) * pageSize, page * pageSize);
    const lines = new Map((await this.organisations.lines(shown.flatMap(({ first, second }) => [first, second]))).map((line) => [line.id, line]));
    return { items: shown.flatMap((pair) => inWords(pair, lines)), page, pageSize, total: pairs.length };
  }

  /** Organisations that each of these could be, the likeliest first. */
  async matchesOf(unknown: readonly Comparable[], most: number): Promise<LikelyMatch[][]> {
    const recognition = new Recognition(await this.#prints());
    return unknown.map((one) => recognition.matches(printOf(one), most));
  }

  async #pairs(organisationId: string | undefined): Promise<LikelyPair[]> {
    const prints = await this.#prints();
    const recognition = new Recognition(prints);
    const distinct = new Set((await this.readers.query<{ pair: string }>(`SELECT first_id || ' ' || second_id AS pair FROM distinct_organisations`)).map(({ pair }) => pair));
    const pairs: LikelyPair[] = [];
    for (const [index, print] of prints.entries()) {
      if (index % printsAtOnce === 0) await setImmediate();
      if (organisationId === undefined) pairs.push(...recognition.pairsFrom(print));
      else if (print.id === organisationId) pairs.push(...recognition.pairsWith(print));
    }
    return pairs.filter(({ first, second }) => !distinct.has(`${first} ${second}`)).sort((one, other) => likeliestFirst(one, other) || one.first.localeCompare(other.first) || one.second.localeCompare(other.second));
  }

  async #prints(): Promise<Print[]> {
    const prints: Print[] = [];
    for (const [index, organisation] of (await this.#comparable()).entries()) {
      if (index % printsAtOnce === 0) await setImmediate();
      prints.push(printOf(organisation));
    }
    return prints;
  }

  async #comparable(): Promise<Comparable[]> {
    const rows = await this.readers.query<Comparable & { readonly name: string }>(
      `SELECT id, name, street, postal_code AS "postalCode", municipality, website FROM organisations WHERE archived_at IS NULL ORDER BY id`,
    );
    const emails = grouped(await this.readers.query<Pair>(`SELECT DISTINCT organisation_id AS id, email AS text FROM contacts WHERE email <> '' AND archived_at IS NULL`));
    const earlier = grouped(await this.readers.query<Pair>(`SELECT merged_into_id AS id, name AS text FROM organisations WHERE merged_into_id IS NOT NULL`));
    return rows.map(({ name, ...row }) => ({ ...row, names: [name, ...(earlier.get(row.id) ?? [])], emails: emails.get(row.id) ?? [] }));
  }
}

interface Pair {
  readonly id: string;
  readonly text: string;
}

function grouped(pairs: readonly Pair[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, text } of pairs) groups.set(id, [...(groups.get(id) ?? []), text]);
  return groups;
}

function inWords({ first, second, signs }: LikelyPair, lines: ReadonlyMap<string, OrganisationListItem>): DuplicatePage['items'] {
  const [one, other] = [lines.get(first), lines.get(second)];
  return one && other ? [{ first: one, second: other, signs: [...signs] }] : [];
}

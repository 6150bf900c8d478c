import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { DuplicatePage, DuplicateQuery, OrganisationListItem } from '@relais/contracts';
import { Readers } from '@relais/database';
import { OrganisationReader } from '../organisation-reader.service.ts';
import { Recognition, likeliestFirst, type LikelyMatch, type LikelyPair } from './likely-pairs.rules.ts';
import { printOf, type Comparable } from './likeness.rules.ts';

/** After so many others get their turn. */
const printsAtOnce = 100;

/** Finds organisations that could be one and the same. */
@Injectable()
export class Duplicates {
  /** What was found last, good for as long as no organisation and no contact is added or changed. */
  #known: { readonly stamp: string; readonly recognition: Recognition; readonly pairs: readonly LikelyPair[] } | null = null;

  constructor(
    private readonly readers: Readers,
    private readonly organisations: OrganisationReader,
  ) {}

  /** The likeliest first; of one organisation, or of all. What somebody said to be two is left out. */
  async page({ page, pageSize, organisationId }: DuplicateQuery): Promise<DuplicatePage> {
    const { pairs } = await this.#find();
    const distinct = new Set((await this.readers.query<{ pair: string }>(`SELECT first_id || ' ' || second_id AS pair FROM distinct_organisations`)).map(({ pair }) => pair));
    const asked = pairs.filter(({ first, second }) => organisationId === undefined || first === organisationId || second === organisationId);
    const left = asked.filter(({ first, second }) => !distinct.has(`${first} ${second}`));
    const shown = left.slice((page - 1) * pageSize, page * pageSize);
    const lines = new Map((await this.organisations.lines(shown.flatMap(({ first, second }) => [first, second]))).map((line) => [line.id, line]));
    return { items: shown.flatMap((pair) => inWords(pair, lines)), page, pageSize, total: left.length };
  }

  /** Organisations that each of these could be, the likeliest first. */
  async matchesOf(unknown: readonly Comparable[], most: number): Promise<LikelyMatch[][]> {
    const { recognition } = await this.#find();
    return unknown.map((one) => recognition.matches(printOf(one), most));
  }

  async #find() {
    const stamp = await this.#stamp();
    if (this.#known?.stamp === stamp) return this.#known;
    const recognition = await this.#recognition();
    const pairs: LikelyPair[] = [];
    for await (const print of inTurns(recognition.prints)) pairs.push(...recognition.pairsFrom(print));
    pairs.sort((one, other) => likeliestFirst(one, other) || one.first.localeCompare(other.first) || one.second.localeCompare(other.second));
    this.#known = { stamp, recognition, pairs };
    return this.#known;
  }

  async #recognition(): Promise<Recognition> {
    const recognition = new Recognition();
    for await (const organisation of inTurns(await this.#comparable())) recognition.add(printOf(organisation));
    return recognition;
  }

  /** Other after every change: rows are never removed, and each change raises a version. */
  async #stamp(): Promise<string> {
    const [row] = await this.readers.query<{ stamp: string }>(
      `SELECT o.many || ' ' || o.versions || ' ' || c.many || ' ' || c.versions AS stamp
       FROM (SELECT COUNT(*) AS many, COALESCE(SUM(version), 0) AS versions FROM organisations) o, (SELECT COUNT(*) AS many, COALESCE(SUM(version), 0) AS versions FROM contacts) c`,
    );
    return row?.stamp ?? '';
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

async function* inTurns<T>(items: Iterable<T>): AsyncGenerator<T> {
  let index = 0;
  for (const item of items) {
    if (index % printsAtOnce === 0) await setImmediate();
    index += 1;
    yield item;
  }
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

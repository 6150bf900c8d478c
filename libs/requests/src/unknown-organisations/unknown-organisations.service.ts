import { Injectable } from '@nestjs/common';
import type { NameAcceptance, NameLink, NameLinked, UiLanguage, UnknownOrganisation, UnknownOrganisationPage, UnknownOrganisationQuery } from '@relais/contracts';
import { Readers, UnitOfWork, change, query } from '@relais/database';
import { Audit, type SignedIn } from '@relais/identity';
import { Duplicates, OrganisationReader, Organisations, namedOrganisation, normalisedName } from '@relais/organisations';
import type { EntityManager } from 'typeorm';

/** Somebody who typed a name that no organisation bears. */
interface Typed {
  readonly id: string;
  readonly subject: 'booking' | 'session_request';
  readonly name: string;
  readonly email: string;
  readonly language: UiLanguage;
  readonly at: string;
}

const mostMatches = 3;

const typedNames = `
  SELECT id, 'booking' AS subject, organisation_name AS name, contact_email AS email, language, booked_at AS at FROM bookings
  WHERE organisation_id IS NULL AND organisation_name <> '' AND status NOT IN ('cancelled', 'declined', 'expired')
  UNION ALL
  SELECT id, 'session_request', organisation_name, contact_email, language, created_at FROM session_requests
  WHERE organisation_id IS NULL AND organisation_name <> '' AND status <> 'withdrawn'
  ORDER BY at DESC, id DESC`;

const tables = { booking: 'bookings', session_request: 'session_requests' } as const;

/** Names under which partners booked or asked and that Relais does not know, until a planner says whose they are. */
@Injectable()
export class UnknownOrganisations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly duplicates: Duplicates,
    private readonly reader: OrganisationReader,
    private readonly organisations: Organisations,
    private readonly audit: Audit,
  ) {}

  async page({ page, pageSize }: UnknownOrganisationQuery): Promise<UnknownOrganisationPage> {
    const names = [...byName(await this.readers.query<Typed>(typedNames)).values()];
    const items = await this.#withMatches(names.slice((page - 1) * pageSize, page * pageSize));
    return { items, page, pageSize, total: names.length };
  }

  /** @throws RuleViolation `organisation_unknown`, `organisation_merged` */
  link({ name, organisationId }: NameLink, user: SignedIn): Promise<NameLinked> {
    return this.work.run(async (db) => {
      await namedOrganisation(db, organisationId, '/organisationId');
      return this.#hang(db, name, organisationId, user);
    });
  }

  accept({ name, organisation }: NameAcceptance, user: SignedIn): Promise<NameLinked> {
    return this.work.run(async (db) => {
      const { id } = await this.organisations.create(organisation, user);
      return this.#hang(db, name, id, user);
    });
  }

  async #hang(db: EntityManager, name: string, organisationId: string, user: SignedIn): Promise<NameLinked> {
    const typed = byName(await query<Typed>(db, typedNames, {})).get(normalisedName(name)) ?? [];
    const linked = { booking: 0, session_request: 0 };
    for (const { id, subject } of typed) {
      const hung = await change(db, `UPDATE ${tables[subject]} SET organisation_id = :organisationId, version = version + 1 WHERE id = :id AND organisation_id IS NULL`, { id, organisationId });
      if (hung === 0) continue;
      linked[subject] += 1;
      await this.audit.record(db, { userId: user.id, act: 'organisation_linked', subject, subjectId: id, details: { organisationId } });
    }
    return { organisationId, bookings: linked.booking, requests: linked.session_request };
  }

  async #withMatches(names: readonly (readonly Typed[])[]): Promise<UnknownOrganisation[]> {
    const asked = names.map((typed) => ({ id: '', names: typed.map(({ name }) => name).slice(0, 1), street: '', postalCode: '', municipality: '', website: '', emails: typed.map(({ email }) => email) }));
    const matches = await this.duplicates.matchesOf(asked, mostMatches);
    const lines = new Map((await this.reader.lines([...new Set(matches.flat().map(({ id }) => id))])).map((line) => [line.id, line]));
    return names.map((typed, index) => ({
      ...summed(typed),
      matches: (matches[index] ?? []).flatMap(({ id, signs }) => {
        const organisation = lines.get(id);
        return organisation ? [{ organisation, signs: [...signs] }] : [];
      }),
    }));
  }
}

/** What was typed last is first, among names and within each. */
function byName(typed: readonly Typed[]): Map<string, Typed[]> {
  const names = new Map<string, Typed[]>();
  for (const one of typed) names.set(normalisedName(one.name), [...(names.get(normalisedName(one.name)) ?? []), one]);
  return names;
}

function summed(typed: readonly Typed[]): Omit<UnknownOrganisation, 'matches'> {
  const [last] = typed;
  if (!last) throw new Error('A name was typed by somebody');
  const bookings = typed.filter(({ subject }) => subject === 'booking').length;
  return { name: last.name, language: last.language, contactEmail: last.email, bookings, requests: typed.length - bookings, lastAt: last.at };
}

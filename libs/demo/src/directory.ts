import { addMinutes } from '@relais/calendar';
import { Office, User } from '@relais/identity';
import { Contact, Organisation, searchTextOf } from '@relais/organisations';
import { newId } from '@relais/platform';
import { Room } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { demoOrganisations, type DemoOrganisation } from './organisations.content.ts';
import { demoOffices, demoPeople, type OfficeKey } from './people.content.ts';

/** What the sessions of the demonstration refer to, by short name. */
export interface Directory {
  readonly people: ReadonlyMap<string, User>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly rooms: ReadonlyMap<OfficeKey, Room>;
}

/** Writes offices, rooms, people, organisations and their contacts. `since`: when the team began to use Relais. */
export async function writeDirectory(db: EntityManager, since: string, passwordHash: string): Promise<Directory> {
  const offices = new Map(demoOffices.map(({ key, room: _room, ...office }) => [key, db.create(Office, { id: newId(), ...office })]));
  const rooms = new Map(demoOffices.map(({ key, room }) => [key, db.create(Room, { id: newId(), officeId: offices.get(key)?.id ?? '', name: room, seats: 24, version: 1 })]));
  const people = new Map(demoPeople.map((person) => [person.key, userOf(db, person, offices.get(person.office)?.id ?? null, since, passwordHash)]));
  const organisations = new Map(demoOrganisations.map((one) => [one.key, organisationOf(db, one, since, people.get('admin')?.id ?? null)]));
  const contacts = new Map(demoOrganisations.map((one) => [one.key, contactOf(db, one, organisations.get(one.key)?.id ?? '', since)]));
  await db.insert(Office, [...offices.values()]);
  await db.insert(Room, [...rooms.values()]);
  await db.insert(User, [...people.values()]);
  await db.insert(Organisation, [...organisations.values()]);
  await db.insert(Contact, [...contacts.values()]);
  return { people, organisations, contacts, rooms };
}

function userOf(db: EntityManager, person: (typeof demoPeople)[number], officeId: string | null, createdAt: string, passwordHash: string): User {
  const { key, name, role, language, languages } = person;
  return db.create(User, {
    id: newId(), email: `${key}@demo.relais.example`, name, role, language, languages: [...languages], officeId, passwordHash, demo: true, disabledAt: null, createdAt, version: 1,
  });
}

function organisationOf(db: EntityManager, one: DemoOrganisation, createdAt: string, adminId: string | null): Organisation {
  const [postalCode, municipality, province] = one.place;
  return db.create(Organisation, {
    id: newId(), name: one.name, kind: one.kind, status: one.status ?? 'active', language: one.language, street: streetOf(one), postalCode, municipality, province,
    website: '', languages: [...one.languages], communities: [...one.communities], seasonal: one.seasonal ?? false, sensitivePlace: one.sensitive ?? false, note: '',
    searchText: searchTextOf(one.name, municipality), lastSessionAt: null, archivedAt: one.archived ? addMinutes(createdAt, 60 * 24 * 365) : null, archivedBy: one.archived ? adminId : null, createdAt, version: 1,
  });
}

function streetOf({ key, language }: DemoOrganisation): string {
  const number = (key.length * 7) % 60 + 1;
  return language === 'fr' ? `Rue du Relais ${number}` : language === 'de' ? `Staffelstraße ${number}` : `Estafettestraat ${number}`;
}

const functions = {
  onthaal: { nl: 'Onthaal', fr: 'Accueil', de: 'Empfang', en: 'Reception' },
  accueil: { nl: 'Onthaal', fr: 'Accueil', de: 'Empfang', en: 'Reception' },
  coordination: { nl: 'Coördinatie', fr: 'Coordination', de: 'Koordination', en: 'Coordination' },
  consular: { nl: 'Consulaire afdeling', fr: 'Section consulaire', de: 'Konsularabteilung', en: 'Consular section' },
} as const;

function isFunction(name: string): name is keyof typeof functions {
  return name in functions;
}

function contactOf(db: EntityManager, one: DemoOrganisation, organisationId: string, createdAt: string): Contact {
  const known = isFunction(one.contact) ? functions[one.contact] : functions.coordination;
  const isPartner = one.status === undefined;
  return db.create(Contact, {
    id: newId(), organisationId, function: known[one.language], name: '', email: `${one.contact}.${one.key}@example.org`, phone: '', language: one.language, primary: true,
    addressState: one.key === 'zeebries' ? 'bounced' : one.key === 'jisr' ? 'opted_out' : 'ok',
    invitationBasis: isPartner ? 'legitimate_interest' : 'none', invitationBasisAt: isPartner ? createdAt : null, archivedAt: null, createdAt, version: 1,
  });
}

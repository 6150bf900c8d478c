import { Injectable } from '@nestjs/common';
import { InvitationMailings, OrganisationLinks, SessionInvitations } from '@relais/bookings';
import type { User } from '@relais/identity';
import { Contacts, Organisations } from '@relais/organisations';
import { Session } from '@relais/sessions';
import { In, MoreThan, type EntityManager } from 'typeorm';
import type { Directory } from './directory.ts';
import { demoDoubles, invitedTo } from './doubles.content.ts';

/** Organisations that were entered twice, an organisation's own page, and organisations that are invited: through the real services. */
@Injectable()
export class DemoDoubles {
  constructor(
    private readonly organisations: Organisations,
    private readonly contacts: Contacts,
    private readonly invitations: SessionInvitations,
    private readonly mailings: InvitationMailings,
    private readonly links: OrganisationLinks,
  ) {}

  async write(db: EntityManager, directory: Directory, now: string): Promise<void> {
    const planner = signedIn(directory, 'coordinator');
    for (const { contact, ...double } of demoDoubles) {
      const { id } = await this.organisations.create({ ...double, website: '', languages: [...double.languages], communities: [], seasonal: false, sensitivePlace: false }, planner);
      await this.contacts.create(id, { ...contact, name: '', phone: '', primary: true, invitationBasis: 'none', language: double.language }, planner);
    }
    await this.links.renew(idOf(directory, 'droits'), planner);
    await this.#invite(db, directory, now);
  }

  async #invite(db: EntityManager, directory: Directory, now: string): Promise<void> {
    const sessions = await db.findBy(Session, { visibility: 'invited', status: In(['confirmed', 'tentative']), startsAt: MoreThan(now) });
    for (const { id, kind, status } of sessions) {
      const { items } = await this.invitations.invite(id, { organisationIds: invitedTo[kind].map((key) => idOf(directory, key)) }, signedIn(directory, 'coordinator'));
      const [, ...mailed] = items;
      if (status === 'confirmed') await this.mailings.mail(id, { invitationIds: mailed.map((invitation) => invitation.id) }, signedIn(directory, 'coordinator'));
    }
  }
}

function idOf({ organisations }: Directory, key: string): string {
  const organisation = organisations.get(key);
  if (!organisation) throw new Error(`The demonstration knows no organisation called ${key}`);
  return organisation.id;
}

function signedIn({ people }: Directory, key: string): Pick<User, 'id' | 'name' | 'email' | 'role' | 'language'> & { readonly officeName: null } {
  const person = people.get(key);
  if (!person) throw new Error(`The demonstration knows nobody called ${key}`);
  const { id, name, email, role, language } = person;
  return { id, name, email, role, language, officeName: null };
}

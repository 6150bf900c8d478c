import { SubstitutionPlan, type SubstitutionDone, type SessionInput, SessionView } from '@relais/contracts';
import { UnitOfWork } from '@relais/database';
import { Office, User } from '@relais/identity';
import { newId } from '@relais/platform';
import type { Client } from './client.ts';
import { createPartner } from './partners.ts';
import type { RunningApp } from './running-app.ts';

export const idOf = ({ user }: Client): string => user?.id ?? '';

/** What of a colleague counts when somebody is looked for. */
export async function describeCounsellor({ app }: RunningApp, id: string, traits: Partial<Pick<User, 'languages' | 'gender' | 'officeId'>>): Promise<void> {
  await app.get(UnitOfWork).run((db) => db.update(User, { id }, traits));
}

export async function createOffice({ app }: RunningApp, municipality: string): Promise<Office> {
  const office = { id: newId(), name: `Loket ${municipality}`, municipality, phone: '', province: null };
  await app.get(UnitOfWork).run((db) => db.insert(Office, office));
  return office;
}

/** A confirmed session at a host of its own that has a contact. */
export async function planAtHost(client: Client, changes: Partial<SessionInput> = {}, contact: { language?: 'nl' | 'fr' | 'de' | 'en'; email?: string } = {}): Promise<SessionView> {
  const host = await createPartner(client, { contact });
  const answer = await client.post('/api/v1/sessions', {
    kind: 'team_visit', languages: ['nl'], startsAtLocal: '2026-11-25T10:00', endsAtLocal: '2026-11-25T12:00', leadId: idOf(client),
    hostOrganisationId: host.organisation.id, hostContactId: host.contact.id, acceptedBecause: 'agreed_with_colleague', ...changes,
  });
  if (answer.status !== 201) throw new Error(`Planning answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.as(SessionView);
}

/** The week in which the tests' sessions are. */
export async function planOf(client: Client, userId: string): Promise<SubstitutionPlan['items']> {
  return (await client.get(`/api/v1/substitution-plan?userId=${userId}&from=2026-11-23&to=2026-11-30`)).as(SubstitutionPlan).items;
}

export const assignment = ({ id, version }: { id: string; version: number }, substituteId: string) => ({ sessionId: id, version, substituteId });

/** What takes a substitution back. */
export function undoing(userId: string, done: SubstitutionDone, substituteId: string) {
  return { userId, assignments: done.sessions.map((session) => assignment(session, substituteId)) };
}

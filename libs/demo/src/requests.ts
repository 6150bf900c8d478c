import { Injectable } from '@nestjs/common';
import { addDays, addMinutes, instantOf, isWorkingDay, localDateOf, localOf } from '@relais/calendar';
import { SessionRequestInput, requestDeclineReasons, type RequestProposal } from '@relais/contracts';
import { findById } from '@relais/database';
import type { SignedIn, User } from '@relais/identity';
import { AskedRequests, RequestAnswers, RequestCare, Requests, SessionRequest, ourAnswerBy } from '@relais/requests';
import { Conflicts } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { zone } from './days.ts';
import type { Directory } from './directory.ts';
import { demoRequests, type DemoRequest } from './requests.content.ts';

const hours = ['10:00', '14:00'] as const;
const minutes = 90;
const momentsEach = 2;

/** Partners who ask 'come to us', in every state, through the real services. */
@Injectable()
export class DemoRequests {
  constructor(
    private readonly requests: Requests,
    private readonly care: RequestCare,
    private readonly answers: RequestAnswers,
    private readonly asked: AskedRequests,
    private readonly conflicts: Conflicts,
  ) {}

  async write(db: EntityManager, directory: Directory, now: string): Promise<void> {
    for (const one of demoRequests) {
      const { id } = await this.requests.ask(inputOf(one, directory, now));
      const askedAt = addMinutes(now, -one.daysAgo * 24 * 60);
      await db.update(SessionRequest, { id }, { createdAt: askedAt, answerBy: ourAnswerBy(askedAt, new Set()) });
      if (one.owner !== undefined) await this.care.giveTo(id, await versionOf(db, id), personIn(directory, one.owner).id, personIn(directory, one.owner));
      if (one.proposedBy !== undefined) await this.#propose(db, id, one, personIn(directory, one.proposedBy), now);
      await this.#settle(db, id, one, directory);
    }
  }

  async #propose(db: EntityManager, id: string, one: DemoRequest, planner: SignedIn, now: string): Promise<void> {
    const moments = await this.#freeMoments(db, one, planner.id, now);
    const status = one.then === 'chosen as tentative' ? 'tentative' : 'confirmed';
    const { moments: offered } = await this.answers.propose(id, await versionOf(db, id), { moments, status, onlineUrl: one.online ? 'https://meet.example.org/relais' : '', acceptedBecause: null }, planner);
    const [first] = offered.filter(({ proposedBy }) => proposedBy !== null);
    if (first && one.then?.startsWith('chosen')) await this.asked.choose(id, first.id);
  }

  async #settle(db: EntityManager, id: string, { then, owner = 'coordinator' }: DemoRequest, directory: Directory): Promise<void> {
    if (then === 'withdrawn') await this.asked.withdraw(id);
    const reason = requestDeclineReasons.find((code) => code === then);
    if (reason) await this.answers.decline(id, await versionOf(db, id), { reason }, personIn(directory, owner));
  }

  /** From the third week on, on working days: the first at which nothing stands in the way. */
  async #freeMoments(db: EntityManager, { kind, language, online }: DemoRequest, leadId: string, now: string): Promise<RequestProposal['moments']> {
    const found: RequestProposal['moments'] = [];
    for (let date = addDays(localDateOf(now, zone), 15); found.length < momentsEach; date = addDays(date, 1)) {
      for (const clock of isWorkingDay(date) ? hours : []) {
        const startsAt = instantOf(`${date}T${clock}`, zone);
        const slot = { startsAt, endsAt: addMinutes(startsAt, minutes) };
        const [finding] = await this.conflicts.of(db, [{ ...slot, ...nobodyElse, kind, zone, userIds: [leadId], languages: [language], onlineUrl: online ? 'https://meet.example.org/relais' : '' }]);
        const isFree = finding?.overlaps.length === 0 && finding.warnings.length === 0;
        if (isFree && found.length < momentsEach) found.push({ startsAtLocal: localOf(slot.startsAt, zone), endsAtLocal: localOf(slot.endsAt, zone), zone, leadId });
      }
    }
    return found;
  }
}

const nobodyElse = { sessionId: '', title: '', interpreterId: null, interpreterLanguage: null, facilitatorWish: null, roomId: null, hostOrganisationId: null, capacity: 0 };

function inputOf({ from, kind, topics, language: sessionLanguage, people, online, wishes = [] }: DemoRequest, directory: Directory, now: string): SessionRequestInput {
  const organisation = typeof from === 'string' ? directory.organisations.get(from) : undefined;
  const contact = typeof from === 'string' ? directory.contacts.get(from) : undefined;
  const who = typeof from === 'string' ? { organisationName: organisation?.name, contactEmail: contact?.email, municipality: organisation?.municipality } : { organisationName: from.name, contactEmail: from.email, municipality: from.municipality };
  const moments = wishes.map(([days, clock]) => {
    const startsAtLocal = `${addDays(localDateOf(now, zone), days)}T${clock}`;
    return { startsAtLocal, endsAtLocal: localOf(addMinutes(instantOf(startsAtLocal, zone), minutes), zone), zone };
  });
  return SessionRequestInput.parse({ ...who, language: contact?.language ?? 'nl', kind, topics, sessionLanguage, groupSize: people, online: online ?? false, moments });
}

async function versionOf(db: EntityManager, id: string): Promise<number> {
  return (await findById(db, SessionRequest, id))?.version ?? 0;
}

function personIn(directory: Directory, key: string): SignedIn {
  const person: User | undefined = directory.people.get(key);
  if (!person) throw new Error(`The demonstration knows nobody called ${key}`);
  const { id, name, email, role, language } = person;
  return { id, name, email, role, language, officeName: null };
}

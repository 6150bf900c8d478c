import { Injectable } from '@nestjs/common';
import { addLocalDays, startOfLocalDay } from '@relais/calendar';
import type { FreeMomentList, FreeMomentQuery, Province, SpokenLanguage } from '@relais/contracts';
import { Readers, query } from '@relais/database';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import type { Slot } from '../slot.rules.ts';
import { engagementsOf, municipalityOf } from '../warnings/engagements.reader.ts';
import { surroundingsOf } from '../warnings/surroundings.reader.ts';
import type { HostPlace } from '../warnings/surroundings.rules.ts';
import { freeMoments, type Search, type Sought } from './free-moments.rules.ts';
import { visitSlots } from './visit-slots.rules.ts';

/** Finds a time: when all chosen people are free together, or else any one who speaks the language. */
@Injectable()
export class FreeMoments {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleViolation `counsellor_unknown` */
  async find(asked: FreeMomentQuery): Promise<FreeMomentList> {
    const db = await this.readers.entities();
    const search = searchFor(asked, await partiesFor(db, asked), this.clock.instant());
    const { engagements, known } = await soughtFor(db, search);
    return { items: freeMoments(search, engagements, known) };
  }

  /** When any one counsellor who speaks the language could go to a place: times only. */
  async visits({ municipality, province, ...asked }: VisitAsked): Promise<Slot[]> {
    const db = await this.readers.entities();
    const search = searchFor({ ...asked, userIds: [], interpreterId: null, roomId: null, hostOrganisationId: aPlace }, await speakersOf(db, asked.language), this.clock.instant());
    const place = { id: aPlace, name: '', municipality: municipalityOf(municipality), province };
    return visitSlots(await soughtFor(db, search, [place]));
  }
}

export interface VisitAsked extends Pick<FreeMomentQuery, 'kind' | 'minutes' | 'from' | 'until' | 'earliest' | 'latest' | 'zone'> {
  readonly language: SpokenLanguage;
  /** Empty and null: somewhere. */
  readonly municipality: string;
  readonly province: Province | null;
}

/** Stands for a place that is not among our organisations. */
const aPlace = 'a place';
const listed = (id: string | null) => (id === null ? [] : [id]);

async function soughtFor(db: EntityManager, search: Search, elsewhere: readonly HostPlace[] = []): Promise<Sought> {
  const { session: { interpreterId, roomId, hostOrganisationId }, from, until, zone } = search;
  const wanted = {
    userIds: search.parties.flat(), interpreterIds: listed(interpreterId), roomIds: listed(roomId), hostIds: listed(hostOrganisationId),
    from: addLocalDays(startOfLocalDay(from, zone), -1, zone), until: addLocalDays(startOfLocalDay(until, zone), 2, zone),
  };
  const engagements = await engagementsOf(db, wanted);
  return { search, engagements, known: await surroundingsOf(db, wanted, engagements, elsewhere) };
}

function searchFor({ kind, interpreterId, roomId, hostOrganisationId, language, userIds: _chosen, ...days }: FreeMomentQuery, parties: Search['parties'], now: string): Search {
  const session = {
    sessionId: '', title: '', kind, zone: days.zone, interpreterId, roomId, hostOrganisationId,
    interpreterLanguage: null, facilitatorWish: null, onlineUrl: '', languages: language === null ? [] : [language], capacity: 0,
  };
  return { ...days, session, parties, now };
}

async function partiesFor(db: EntityManager, { userIds, language }: FreeMomentQuery): Promise<Search['parties']> {
  if (userIds.length === 0) return speakersOf(db, language ?? '');
  const able = await query<{ id: string }>(db, `SELECT id FROM users WHERE id IN (:userIds) AND ${isCounsellor}`, { userIds });
  if (able.length !== new Set(userIds).size) throw new RuleViolation('counsellor_unknown', { pointers: ['/userIds'] });
  return [userIds];
}

async function speakersOf(db: EntityManager, language: string): Promise<Search['parties']> {
  const speakers = await query<{ id: string }>(db, `SELECT id FROM users WHERE languages LIKE :spoken AND ${isCounsellor} ORDER BY name, id`, { spoken: `%"${language}"%` });
  return speakers.map(({ id }) => [id]);
}

const isCounsellor = "role <> 'viewer' AND disabled_at IS NULL";

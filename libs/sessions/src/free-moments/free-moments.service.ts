import { Injectable } from '@nestjs/common';
import { addLocalDays, startOfLocalDay } from '@relais/calendar';
import type { FreeMomentList, FreeMomentQuery } from '@relais/contracts';
import { Readers, query } from '@relais/database';
import { Clock, RuleViolation } from '@relais/platform';
import type { EntityManager } from 'typeorm';
import { engagementsOf } from '../warnings/engagements.reader.ts';
import { surroundingsOf } from '../warnings/surroundings.reader.ts';
import { freeMoments, type Search } from './free-moments.rules.ts';

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
    const wanted = {
      userIds: search.parties.flat(), interpreterIds: listed(asked.interpreterId), roomIds: listed(asked.roomId), hostIds: listed(asked.hostOrganisationId),
      from: addLocalDays(startOfLocalDay(asked.from, asked.zone), -1, asked.zone), until: addLocalDays(startOfLocalDay(asked.until, asked.zone), 2, asked.zone),
    };
    const engagements = await engagementsOf(db, wanted);
    return { items: freeMoments(search, engagements, await surroundingsOf(db, wanted, engagements)) };
  }
}

const listed = (id: string | null) => (id === null ? [] : [id]);

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

import { Injectable } from '@nestjs/common';
import { OpenSessions } from '@relais/bookings';
import { localDateOf } from '@relais/calendar';
import type { ProgrammePage as Found } from '@relais/contracts';
import { daysOf, programmeScript, readerIn, type ProgrammePage, type ProgrammeView } from '@relais/pages';
import { Clock, Environment } from '@relais/platform';
import type { FastifyRequest } from 'fastify';
import type { ComponentProps } from 'react';
import { pageLanguage } from '../frame/page-language.ts';
import { siteOf } from '../frame/page-reply.ts';
import { programmeView } from './programme-query.ts';

const inList = 20;
/** More sessions than this no month has room for; the list shows the others. */
const inMonth = 200;

/** Reads what a page of the programme shows. */
@Injectable()
export class ProgrammePages {
  constructor(
    private readonly sessions: OpenSessions,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  async drawn(request: FastifyRequest, path: string): Promise<ComponentProps<typeof ProgrammePage>> {
    const asked = programmeView(request.query, localDateOf(this.clock.instant(), 'Europe/Brussels'));
    const [found, offered] = await Promise.all([this.#found(asked), this.sessions.offered()]);
    return { reader: readerIn(pageLanguage(request)), site: siteOf(this.environment), script: programmeScript().path, path, asked, offered, found };
  }

  #found({ filters, month, page }: ProgrammeView): Promise<Found> {
    if (month === null) return this.sessions.page({ ...filters, page, pageSize: inList });
    const days = daysOf(month);
    const within = { from: later(days.from, filters.from), to: earlier(days.to, filters.to) };
    return this.sessions.page({ ...filters, ...within, page: 1, pageSize: inMonth });
  }
}

function later(date: string, other: string | undefined): string {
  return other !== undefined && other > date ? other : date;
}

function earlier(date: string, other: string | undefined): string {
  return other !== undefined && other < date ? other : date;
}

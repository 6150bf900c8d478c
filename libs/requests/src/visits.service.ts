import { Injectable } from '@nestjs/common';
import { addDays, localDateOf, localOf } from '@relais/calendar';
import type { VisitMomentList, VisitMomentQuery } from '@relais/contracts';
import { Readers } from '@relais/database';
import { Clock } from '@relais/platform';
import { FreeMoments, SessionKind } from '@relais/sessions';
import { firstVisitDate, homeZone } from './answer-by.rules.ts';

/** Days that are looked through at most. */
const daysLooked = 28;
/** How far ahead somebody may ask. */
const daysAhead = 365;

/** When somebody could come to a partner: times only, from what everybody has to do. */
@Injectable()
export class Visits {
  constructor(
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly freeMoments: FreeMoments,
  ) {}

  async moments({ kind, language, from, municipality, province }: VisitMomentQuery): Promise<VisitMomentList> {
    const first = this.#firstDate(from);
    const minutes = await this.minutesOf(kind);
    const slots = await this.freeMoments.visits({
      kind, language, municipality, province: province ?? null, minutes, from: first, until: addDays(first, daysLooked), earliest: '09:00', latest: '18:00', zone: homeZone,
    });
    return { items: slots.map(({ startsAt, endsAt }) => ({ startsAtLocal: localOf(startsAt, homeZone), endsAtLocal: localOf(endsAt, homeZone), zone: homeZone })) };
  }

  /** How long a session of this kind takes. */
  async minutesOf(kind: VisitMomentQuery['kind']): Promise<number> {
    const db = await this.readers.entities();
    return (await db.findOneByOrFail(SessionKind, { code: kind })).defaultMinutes;
  }

  /** The first and the last date that a partner may ask for. */
  between(): readonly [string, string] {
    const now = this.clock.instant();
    return [addDays(localDateOf(now, homeZone), 1), addDays(localDateOf(now, homeZone), daysAhead)];
  }

  #firstDate(asked: string | undefined): string {
    const now = this.clock.instant();
    const earliest = firstVisitDate(now);
    const latest = addDays(localDateOf(now, homeZone), daysAhead);
    if (asked === undefined || asked < earliest) return earliest;
    return asked > latest ? latest : asked;
  }
}

import { Injectable } from '@nestjs/common';
import type { SeriesChangeDone, SeriesView } from '@relais/contracts';
import { Readers, UnitOfWork, findById } from '@relais/database';
import { Clock, RuleViolation } from '@relais/platform';
import type { SeriesDeed } from './series-deed.ts';
import { Series } from './series.entity.ts';
import { toSeriesView } from './series.view.ts';

@Injectable()
export class SeriesReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleViolation `not_found` */
  async read(id: string): Promise<SeriesView> {
    const db = this.work.current ?? (await this.readers.entities());
    const series = await findById(db, Series, id);
    if (!series) throw new RuleViolation('not_found');
    return toSeriesView(db, series, this.clock.instant());
  }

  /** What was done, with the series as it is now. */
  async done({ seriesId, ...deed }: SeriesDeed): Promise<SeriesChangeDone> {
    return { ...deed, series: await this.read(seriesId) };
  }
}

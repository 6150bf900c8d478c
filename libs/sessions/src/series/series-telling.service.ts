import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SessionMessages } from '../mail/session-messages.service.ts';
import { SessionWatchers } from '../session-watchers.ts';
import type { Session } from '../session.entity.ts';
import { isTold, timeOrPlaceChanged } from '../told.rules.ts';
import { itemOf } from './digest-items.ts';
import type { Digest } from './series-digests.service.ts';
import { SeriesMessages } from './series-messages.service.ts';
import type { SeriesNotice } from './series-notice.ts';
import { isWorthTelling } from './series-preview.ts';
import type { ReadyAct } from './series-regeneration.ts';

interface Telling {
  readonly changeId: string;
  readonly notify: Digest['notify'];
  readonly instead: Digest['instead'];
}

/** Tells the people in the sessions of a series: reminders follow each session, and everybody gets one mail about all of them. */
@Injectable()
export class SeriesTelling {
  constructor(
    private readonly messages: SessionMessages,
    private readonly seriesMessages: SeriesMessages,
    private readonly watchers: SessionWatchers,
  ) {}

  /** New sessions: the hosts' reminders are planned, and the invitation to all of them where the host is invited. Answers how many are written to. */
  async planned(db: EntityManager, sessions: readonly Session[], changeId: string): Promise<number> {
    const confirmed = sessions.filter(({ status }) => isTold(status));
    for (const session of confirmed) await this.messages.remind(db, session);
    return this.seriesMessages.invited(db, confirmed.filter(({ hostInvitedAt }) => hostInvitedAt !== null), changeId);
  }

  /** Sessions that a change made, moved, changed or cancelled. Answers how many are written to. */
  async changed(db: EntityManager, acts: readonly ReadyAct[], telling: Telling): Promise<number> {
    for (const act of acts) if (act.act !== 'fixed') await this.#follow(db, act);
    const invited = await this.planned(db, acts.flatMap(({ act, session }) => (act === 'create' && session ? [session] : [])), telling.changeId);
    const replaced = await this.seriesMessages.invited(db, acts.flatMap(newlyInvited), telling.changeId);
    const sessions = acts.filter((act) => act.earlier !== null && isWorthTelling(act)).flatMap(({ act, earlier, session }) => {
      if (!earlier || !session) return [];
      return [{ session, item: { ...itemOf(session, earlier.session), ...(act === 'cancel' ? { off: 'off' as const } : {}) } }];
    });
    return invited + replaced + (await this.notify(db, { ...telling, kind: 'series_change', sessions }));
  }

  /** One mail each, to hosts and to whoever booked. */
  async notify(db: EntityManager, notice: SeriesNotice): Promise<number> {
    return (await this.seriesMessages.changed(db, notice)) + (await this.watchers.seriesChanged(db, notice));
  }

  /** Each session's own reminders, without a mail of its own. */
  async cancelled(db: EntityManager, session: Session): Promise<void> {
    await this.messages.cancelled(db, session, { notify: false });
    await this.watchers.cancelled(db, session, { notify: false });
  }

  async #follow(db: EntityManager, { act, earlier, session }: ReadyAct): Promise<void> {
    if (!earlier || !session || !isTold(earlier.session.status)) return;
    if (act === 'cancel') return this.cancelled(db, session);
    if (earlier.session.hostContactId !== session.hostContactId) await this.messages.hostReplacedInSeries(db, session);
    if (!timeOrPlaceChanged(earlier.session, session)) return;
    const change = { before: earlier.session, notify: false };
    await this.messages.moved(db, session, change);
    await this.watchers.moved(db, session, change);
  }
}

/** Another contact, of a host that was invited. */
function newlyInvited({ act, earlier, session }: ReadyAct): Session[] {
  if (!earlier || !session || act === 'fixed' || act === 'cancel' || !isTold(session.status) || session.hostInvitedAt === null) return [];
  return earlier.session.hostContactId === session.hostContactId ? [] : [session];
}

import type { UiLanguage } from '@relais/contracts';
import type { Session } from '../session.entity.ts';
import type { DigestItem } from './digest-items.ts';
import type { Digest } from './series-digests.service.ts';

/** What people in several sessions of a series are told at once: one mail each, date by date. */
export interface SeriesNotice {
  readonly changeId: string;
  readonly kind: 'series_change' | 'series_cancellation';
  /** As they are now, with what people knew of them. */
  readonly sessions: readonly { readonly session: Session; readonly item: DigestItem }[];
  readonly notify: Digest['notify'];
  /** Why mail that has not gone yet and says something else now is withdrawn. */
  readonly instead: Digest['instead'];
}

/** Somebody who booked a session. */
export interface SessionGuest {
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly language: UiLanguage;
}

import type { SessionRequestInput } from '@relais/contracts';

/** A moment that somebody would like, as text: a date and a clock. */
export interface TypedWish {
  readonly day: string;
  readonly from: string;
}

/** What was typed, as text, right or wrong. */
export interface TypedRequest {
  readonly organisationName: string;
  readonly contactEmail: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly language: string;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly sessionLanguage: string;
  readonly groupSize: string;
  /** `online`, or at the partner's place. */
  readonly place: string;
  readonly municipality: string;
  readonly placeAddress: string;
  readonly accessNeeds: string;
  /** Free moments that were ticked, each `2027-01-05T09:00/2027-01-05T10:30`. */
  readonly chosen: readonly string[];
  readonly wishes: readonly TypedWish[];
  /** Free moments were asked for, and are on the page. */
  readonly isShown: boolean;
}

/** A free moment in wall time. */
export type FreeVisit = SessionRequestInput['moments'][number];

export function valueOf({ startsAtLocal, endsAtLocal }: Pick<FreeVisit, 'startsAtLocal' | 'endsAtLocal'>): string {
  return `${startsAtLocal}/${endsAtLocal}`;
}

export interface Offer {
  readonly kind: string;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  /** UTC instant. */
  readonly startsAt: string;
}

const most = 3;

/** Up to three sessions that could stand in for a full one: same kind or a shared topic; a shared language first, then the nearest in time. */
export function nearestAlternatives<T extends Offer>(wanted: Offer, offers: readonly T[]): T[] {
  return offers
    .filter((offer) => isSameMatter(offer, wanted))
    .map((offer) => ({ offer, foreign: share(offer.languages, wanted.languages) ? 0 : 1, distance: Math.abs(Date.parse(offer.startsAt) - Date.parse(wanted.startsAt)) }))
    .sort((a, b) => a.foreign - b.foreign || a.distance - b.distance)
    .slice(0, most)
    .map(({ offer }) => offer);
}

/** Whether one session can stand in for another: the same kind, or a topic that both have. */
export function isSameMatter(one: Pick<Offer, 'kind' | 'topics'>, other: Pick<Offer, 'kind' | 'topics'>): boolean {
  return one.kind === other.kind || share(one.topics, other.topics);
}

function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

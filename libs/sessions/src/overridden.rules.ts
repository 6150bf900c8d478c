import type { SeriesField } from '@relais/contracts';

/** A session as far as its series plans it. */
type Planned = Readonly<Partial<Record<Exclude<SeriesField, 'time' | 'coCounsellorIds'>, unknown>>> & {
  readonly startsAt: string;
  readonly endsAt: string;
  /** The lead first. */
  readonly userIds: readonly string[];
  readonly overridden: readonly SeriesField[] | null;
};

const plain = [
  'kind', 'title', 'topics', 'languages', 'hostOrganisationId', 'hostContactId', 'placeName', 'placeAddress', 'onlineUrl', 'roomId', 'leadId',
  'interpreterLanguage', 'facilitatorWish', 'visibility', 'capacity', 'bookingCutOffHours', 'asksApproval', 'asksProof', 'asksNames', 'stepFree', 'tellsAddress', 'note',
] as const;

/** Fields of a series' session that have a value of its own once it was changed by hand: those of before, and what differs now. */
export function overriddenBy(before: Planned, after: Planned): SeriesField[] {
  const others = ({ userIds }: Planned) => userIds.slice(1).toSorted().join();
  const differing: SeriesField[] = [
    ...(before.startsAt !== after.startsAt || before.endsAt !== after.endsAt ? ['time' as const] : []),
    ...plain.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])),
    ...(others(before) !== others(after) ? ['coCounsellorIds' as const] : []),
  ];
  return [...new Set([...(before.overridden ?? []), ...differing])];
}

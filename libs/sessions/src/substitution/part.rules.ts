import type { SeriesField } from '@relais/contracts';

export interface People {
  readonly leadId: string;
  readonly coCounsellorIds: readonly string[];
}

/** The people of a session with one of them in another's place, in the same part. */
export function withSubstitute({ leadId, coCounsellorIds }: People, replacedId: string, substituteId: string): People {
  const instead = (id: string) => (id === replacedId ? substituteId : id);
  return { leadId: instead(leadId), coCounsellorIds: coCounsellorIds.map(instead) };
}

export function isIn({ leadId, coCounsellorIds }: People, id: string): boolean {
  return leadId === id || coCounsellorIds.includes(id);
}

/** As a message remembers who was told to come, the lead first. */
export function toldPeople({ leadId, coCounsellorIds }: People): string {
  return [leadId, ...coCounsellorIds.toSorted()].join(' ');
}

/** What a session of a series has of its own once its people are these; what is as the series plans it is not (R2). */
export function overriddenBy(people: People, planned: People, overridden: readonly SeriesField[]): SeriesField[] {
  const others = overridden.filter((field) => field !== 'leadId' && field !== 'coCounsellorIds');
  const hasOwnLead = people.leadId !== planned.leadId;
  const hasOwnOthers = people.coCounsellorIds.toSorted().join() !== planned.coCounsellorIds.toSorted().join();
  return [...others, ...(hasOwnLead ? ['leadId' as const] : []), ...(hasOwnOthers ? ['coCounsellorIds' as const] : [])];
}

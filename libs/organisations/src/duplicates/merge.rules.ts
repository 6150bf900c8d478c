import type { MergeField, OrganisationInput, ProblemCode } from '@relais/contracts';

export const undoDays = 30;
const dayMs = 86_400_000;

interface Mergeable {
  readonly id: string;
  readonly archivedAt: string | null;
  readonly mergedIntoId: string | null;
}

/** Why two organisations cannot become one; null when nothing is in the way. */
export function whyNotMerged(kept: Mergeable, merged: Mergeable): ProblemCode | null {
  if (kept.id === merged.id) return 'merge_with_itself';
  if (kept.mergedIntoId !== null || merged.mergedIntoId !== null) return 'organisation_merged';
  return kept.archivedAt === null ? null : 'merge_into_archived';
}

/** UTC instant until which a merge can be undone. */
export function undoUntil(mergedAt: string): string {
  return new Date(Date.parse(mergedAt) + undoDays * dayMs).toISOString();
}

/** Why a merge cannot be undone: it is too long ago, or what it kept was merged into another since. */
export function whyNotUndone({ mergedAt }: { readonly mergedAt: string }, kept: Pick<Mergeable, 'mergedIntoId'>, now: string): ProblemCode | null {
  if (now > undoUntil(mergedAt)) return 'merge_undo_too_late';
  return kept.mergedIntoId === null ? null : 'merge_undo_later_first';
}

/** What an organisation is, as its columns have it. */
export type OrganisationFacts = OrganisationInput & { readonly lastSessionAt: string | null };

export interface ChangeOfKept {
  readonly was: Partial<OrganisationFacts>;
  readonly became: Partial<OrganisationFacts>;
}

/** What each choice of a person takes over. */
const takenBy: Readonly<Record<MergeField, (merged: OrganisationFacts) => Partial<OrganisationFacts>>> = {
  name: ({ name }) => ({ name }),
  kind: ({ kind }) => ({ kind }),
  status: ({ status }) => ({ status }),
  language: ({ language }) => ({ language }),
  address: ({ street, postalCode, municipality, province }) => ({ street, postalCode, municipality, province }),
  website: ({ website }) => ({ website }),
  languages: ({ languages }) => ({ languages }),
  communities: ({ communities }) => ({ communities }),
  seasonal: ({ seasonal }) => ({ seasonal }),
  note: ({ note }) => ({ note }),
};

/**
 * What changes of the organisation that is kept. What somebody chose is taken from the other one; a place that protects people
 * stays protected (R9), whoever is not to be contacted stays so (R8), and the last session is the later of both.
 */
export function changesOfKept(kept: OrganisationFacts, merged: OrganisationFacts, takes: readonly MergeField[]): ChangeOfKept {
  const isSilent = kept.status === 'do_not_contact' || merged.status === 'do_not_contact';
  return differing<OrganisationFacts>(kept, {
    ...takes.reduce<Partial<OrganisationFacts>>((taken, field) => ({ ...taken, ...takenBy[field](merged) }), {}),
    ...(isSilent ? { status: 'do_not_contact' } : {}),
    ...(merged.sensitivePlace ? { sensitivePlace: true } : {}),
    ...(isLater(merged.lastSessionAt, kept.lastSessionAt) ? { lastSessionAt: merged.lastSessionAt } : {}),
  });
}

function isLater(one: string | null, other: string | null): boolean {
  return one !== null && (other === null || one > other);
}

function differing<T>(kept: T, wanted: Partial<T>): { was: Partial<T>; became: Partial<T> } {
  const was: Partial<T> = {};
  const became: Partial<T> = {};
  for (const key in wanted) {
    if (isSame(kept[key], wanted[key])) continue;
    was[key] = kept[key];
    became[key] = wanted[key];
  }
  return { was, became };
}

/** What an undone merge puts back of the organisation that was kept: what nobody changed since. */
export function changesToPutBack<T>(now: T, { was, became }: { readonly was: Partial<T>; readonly became: Partial<T> }): Partial<T> {
  const changes: Partial<T> = {};
  for (const key in was) if (isSame(now[key], became[key])) changes[key] = was[key];
  return changes;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

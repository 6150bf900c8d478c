import type { MergePreview } from '@relais/contracts';
import type { Words } from '../words/use-words.ts';

const counted = ['sessions', 'bookings', 'requests', 'contacts', 'interactions', 'others'] as const satisfies readonly (keyof MergePreview)[];

/** '2 sessions, 1 contact'; empty where there is nothing. */
export function movedWords(counts: Partial<MergePreview>, { say }: Pick<Words, 'say'>): string {
  return counted.flatMap((what) => (counts[what] ? [say(`duplicates.count_${what}`, { count: counts[what] })] : [])).join(', ');
}

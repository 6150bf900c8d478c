import type { SessionKindView } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import { durationWords } from './duration-words.ts';

/** How much time a kind of session takes beside itself: `Preparation: 30 minutes · Travel: 45 minutes`. Undefined when none. */
export function bufferWords(kind: Pick<SessionKindView, 'preparationMinutes' | 'travelMinutes'> | undefined, say: Say): string | undefined {
  const { preparationMinutes = 0, travelMinutes = 0 } = kind ?? {};
  const preparation = preparationMinutes > 0 ? [say('planning.preparation', { duration: durationWords(preparationMinutes, say) })] : [];
  const travel = travelMinutes > 0 ? [say('planning.travel', { duration: durationWords(travelMinutes, say) })] : [];
  return [...preparation, ...travel].join(' · ') || undefined;
}

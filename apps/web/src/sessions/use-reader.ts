import { localDateOf } from '@relais/calendar';
import type { Me, UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import { useMayPlan, useMe } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';

export interface Reader {
  say: Say;
  language: UiLanguage;
  me: Me;
  zone: string;
  /** UTC instant. */
  now: string;
  /** Date in the reader's zone. */
  today: string;
  mayPlan: boolean;
}

/** Who looks, in which language and zone, and what day it is there. */
export function useReader(): Reader {
  const { say, language } = useWords();
  const me = useMe();
  const now = new Date().toISOString();
  return { say, language, me, zone: me.zone, now, today: localDateOf(now, me.zone), mayPlan: useMayPlan() };
}

import type { UiLanguage } from '@relais/contracts';
import type { DeskKey, WordParams } from '@relais/wording';
import { createContext, useContext } from 'react';

export interface Words {
  readonly language: UiLanguage;
  /** Says a sentence in the reader's language. */
  readonly say: (key: DeskKey, params?: WordParams) => string;
  /** Switches the language; what was typed stays. */
  readonly setLanguage: (language: UiLanguage) => void;
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider');
  return words;
}

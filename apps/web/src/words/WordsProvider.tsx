import { uiLanguages, type UiLanguage } from '@relais/contracts';
import { loadDesk, say, type Desk } from '@relais/wording';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { speak } from '../api/api.ts';
import { WordsContext, type Words } from './use-words.ts';

const kept = 'relais.language';

/** Loads the reader's language before anything is shown, and another one when they switch. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState<{ language: UiLanguage; catalogue: Desk } | null>(null);
  const setLanguage = useCallback((language: UiLanguage) => {
    localStorage.setItem(kept, language);
    speak(language);
    void loadDesk(language).then((catalogue) => setSpoken({ language, catalogue }));
  }, []);
  useEffect(() => setLanguage(firstLanguage()), [setLanguage]);
  useEffect(() => {
    if (spoken) document.documentElement.lang = spoken.language;
  }, [spoken]);
  const words = useMemo<Words | null>(
    () => spoken && { language: spoken.language, setLanguage, say: (key, params) => say(spoken.language, spoken.catalogue, key, params) },
    [spoken, setLanguage],
  );
  return words && <WordsContext value={words}>{children}</WordsContext>;
}

function firstLanguage(): UiLanguage {
  const wished = [localStorage.getItem(kept), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wished.flatMap((wish) => uiLanguages.filter((code) => code === wish))[0] ?? 'en';
}

import { uiLanguages, type PageLanguage, type ProblemCode, type UiLanguage } from '@relais/contracts';
import { ar } from './ar/index.ts';
import { catalogues } from './catalogues.ts';
import { wordProblem, type WordedProblem } from './problem-wording.ts';
import { say, type Wording, type WordParams } from './translate.ts';

/** What public pages may say: whatever Arabic has, beside the four languages that have everything. */
export type PageKey = keyof typeof ar;

const pageCatalogues: Record<PageLanguage, Readonly<Record<PageKey, Wording>>> = { ...catalogues, ar };

/** Says `key` in one of the languages of the public pages. */
export function sayOnPage(language: PageLanguage, key: PageKey, params?: WordParams): string {
  return say(language, pageCatalogues[language], key, params);
}

/** As `wordProblem`, for a page: a refusal that pages do not know in Arabic is told in general words. */
export function wordPageProblem(language: PageLanguage, code: ProblemCode, params: WordParams = {}): WordedProblem {
  if (isUiLanguage(language)) return wordProblem(language, code, params);
  const [title, detail] = [`problems.${code}`, `problems.${code}.detail`];
  if (!isPageKey(title) || !isPageKey(detail)) return { title: sayOnPage(language, 'pages.refused'), detail: sayOnPage(language, 'pages.refused_next') };
  return { title: sayOnPage(language, title), detail: sayOnPage(language, detail, params) };
}

function isUiLanguage(language: PageLanguage): language is UiLanguage {
  return uiLanguages.some((code) => code === language);
}

function isPageKey(key: string): key is PageKey {
  return Object.hasOwn(ar, key);
}

import { formatSheetDays } from '@relais/calendar';
import { wallSheetLanguages, type WallSheetLanguage } from '@relais/contracts';
import { wallSheetWords } from '@relais/wording';

/** Where another period or another language is. */
export interface WallSheetSteps {
  readonly before: { readonly from: string; readonly until: string; readonly href: string };
  readonly after: { readonly from: string; readonly until: string; readonly href: string };
  readonly inLanguage: (language: WallSheetLanguage) => string;
}

/** Choosing what is shown: by links, so that it works without JavaScript. Nothing of it is printed. */
export function WallSheetNav({ languages, steps }: { languages: readonly [WallSheetLanguage, ...WallSheetLanguage[]]; steps: WallSheetSteps }) {
  const [first] = languages;
  const isAlone = (code: WallSheetLanguage) => languages.length === 1 && code === first;
  return (
    <nav className="wall-nav" aria-label={wallSheetWords[first].languages}>
      <ul>
        {wallSheetLanguages.map((code) => (
          <li key={code}>
            <a lang={code} dir={wallSheetWords[code].dir} hrefLang={code} href={steps.inLanguage(code)} aria-current={isAlone(code) ? 'true' : undefined}>{wallSheetWords[code].name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a rel="prev" href={steps.before.href}><span aria-hidden="true" className="wall-arrow">‹</span> {formatSheetDays(steps.before.from, steps.before.until, first)}</a>
        <a rel="next" href={steps.after.href}>{formatSheetDays(steps.after.from, steps.after.until, first)} <span aria-hidden="true" className="wall-arrow">›</span></a>
      </p>
    </nav>
  );
}

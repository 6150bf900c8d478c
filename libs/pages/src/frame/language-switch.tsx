import { pageLanguages, type PageLanguage } from '@relais/contracts';
import { directionOf, ownName } from '@relais/wording';
import type { Reader } from './reader.ts';

/** A page without input switches by links to `path?lang=…`; one with a form by buttons, which keep what was typed. */
export type Switching = { readonly path: string } | { readonly form: string };

export function LanguageSwitch({ reader, switching }: { reader: Reader; switching: Switching }) {
  return (
    <nav className="languages" aria-label={reader.say('pages.language')}>
      {'form' in switching && <DefaultButton form={switching.form} label={reader.say('pages.book')} />}
      <ul>
        {pageLanguages.map((code) => (
          <li key={code} lang={code} dir={directionOf(code)}>
            {code === reader.language ? <span aria-current="true">{ownName[code]}</span> : <Choice code={code} switching={switching} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Choice({ code, switching }: { code: PageLanguage; switching: Switching }) {
  if ('path' in switching) return <a href={inLanguage(switching.path, code)} hrefLang={code}>{ownName[code]}</a>;
  return <button type="submit" form={switching.form} name="redraw" value={code} formNoValidate className="link">{ownName[code]}</button>;
}

/** The same address, in another language; what else it asks for stays. */
function inLanguage(path: string, code: PageLanguage): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${code}`;
}

/** The Enter key presses a form's first submit button; that must be the booking, not a language (HTML, implicit submission). */
function DefaultButton({ form, label }: { form: string; label: string }) {
  return <button type="submit" form={form} className="hidden" tabIndex={-1} aria-hidden="true">{label}</button>;
}

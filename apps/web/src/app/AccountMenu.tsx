import { uiLanguages } from '@relais/contracts';
import { ownName } from '@relais/wording';
import { ChevronDown, UserRound } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { useKeepLanguage } from '../me/account.ts';
import { SignOutButton } from '../me/SignOutButton.tsx';
import { useMaySetPlanning, useMe } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { currentTheme, setTheme, themes, type Theme } from './theme.ts';

/** Who is signed in, their language, light or dark, and the way out. */
export function AccountMenu() {
  const { say, language, setLanguage } = useWords();
  const me = useMe();
  const keepLanguage = useKeepLanguage();
  const [theme, showTheme] = useState(currentTheme);
  const menu = useRef<HTMLDetailsElement>(null);
  const maySetPlanning = useMaySetPlanning();
  const close = () => menu.current?.removeAttribute('open');
  return (
    <details
      className="account"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary className="place" aria-label={me.name}>
        <UserRound size={20} aria-hidden="true" />
        <span className="account-name">{me.name}</span>
        <ChevronDown size={16} aria-hidden="true" />
      </summary>
      <div className="account-panel">
        <p className="account-role">
          {me.name} · {say(`words.role.${me.role}`)}
        </p>
        <label className="form-field">
          <span>{say('common.language')}</span>
          <select
            value={language}
            onChange={(event) => {
              const chosen = uiLanguages.find((code) => code === event.target.value) ?? language;
              setLanguage(chosen);
              void keepLanguage(chosen);
            }}
          >
            {uiLanguages.map((code) => (
              <option key={code} value={code} lang={code}>
                {ownName[code]}
              </option>
            ))}
          </select>
        </label>
        <label className="form-field">
          <span>{say('common.theme')}</span>
          <select
            value={theme}
            onChange={(event) => {
              const chosen: Theme = themes.find((one) => one === event.target.value) ?? 'system';
              setTheme(chosen);
              showTheme(chosen);
            }}
          >
            {themes.map((one) => (
              <option key={one} value={one}>
                {say(`common.theme_${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Link className="button is-wide" href="/interpreters" onClick={close}>
          {say('interpreters.title')}
        </Link>
        {maySetPlanning && (
          <>
            <Link className="button is-wide" href="/planning-settings" onClick={close}>
              {say('planning.settings')}
            </Link>
            <Link className="button is-wide" href="/booking-settings" onClick={close}>
              {say('booking_settings.title')}
            </Link>
          </>
        )}
        <SignOutButton />
      </div>
    </details>
  );
}

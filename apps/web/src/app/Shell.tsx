import { CalendarDays, Building2, Mail, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { DebriefsPlace } from '../debriefs/DebriefsPlace.tsx';
import { useMe } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { RequestsPlace } from '../requests/RequestsPlace.tsx';
import { AccountMenu } from './AccountMenu.tsx';

const places = [
  { href: '/', word: 'common.calendar', Icon: CalendarDays },
  { href: '/team', word: 'team.title', Icon: UsersRound },
  { href: '/organisations', word: 'common.organisations', Icon: Building2 },
  { href: '/messages', word: 'common.messages', Icon: Mail },
] as const;

/** The frame around every view: where one is, where one can go, whose sign-in it is, and that it is a demonstration. */
export function Shell({ children }: { children: ReactNode }) {
  const { say } = useWords();
  const me = useMe();
  return (
    <>
      <a className="skip-link" href="#content">
        {say('common.skip')}
      </a>
      {me.demo && (
        <aside className="demo-banner no-print">
          {say('common.demo')}
        </aside>
      )}
      <header className="top-bar no-print">
        <Link href="/" className="brand">
          Relais
        </Link>
        <Places />
        <AccountMenu />
      </header>
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Places() {
  const { say } = useWords();
  const [path] = useLocation();
  const isHere = (href: string) => (href === '/' ? path === '/' || (path.startsWith('/sessions') && !path.endsWith('/debrief')) : path.startsWith(href));
  return (
    <nav className="places" aria-label={say('common.main_menu')}>
      {places.map(({ href, word, Icon }) => (
        <Link key={href} href={href} className="place" aria-current={isHere(href) ? 'page' : undefined}>
          <Icon size={20} aria-hidden="true" />
          <span>{say(word)}</span>
        </Link>
      ))}
      <RequestsPlace />
      <DebriefsPlace />
    </nav>
  );
}

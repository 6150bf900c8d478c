import { Link, useLocation } from 'wouter';
import { useWords } from '../words/use-words.ts';

const tabs = [['/organisations/duplicates', 'duplicates.title'], ['/organisations/unknown', 'duplicates.unknown']] as const;

/** Between what looks double and what nobody knows. */
export function DuplicateTabs() {
  const { say } = useWords();
  const [address] = useLocation();
  return (
    <nav className="button-row" aria-label={say('organisations.title')}>
      {tabs.map(([path, words]) => (
        <Link key={path} className={address === path ? 'button is-primary' : 'button'} href={path} {...(address === path ? { 'aria-current': 'page' } : {})}>{say(words)}</Link>
      ))}
    </nav>
  );
}

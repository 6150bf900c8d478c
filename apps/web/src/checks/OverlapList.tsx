import type { OverlapView } from '@relais/contracts';
import { useRouter } from 'wouter';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { useWords } from '../words/use-words.ts';

/** Who or what is taken, by which session; that opens in a tab of its own, so that nothing typed is lost. */
export function OverlapList({ overlaps }: { overlaps: readonly OverlapView[] }) {
  const { say, language } = useWords();
  const { base } = useRouter();
  return (
    <ul className="overlap-list">
      {overlaps.map(({ name, session }) => (
        <li key={`${name} ${session.id}`}>
          <strong dir="auto">{name}</strong> –{' '}
          <a href={`${base}/sessions/${session.id}`} target="_blank" rel="noreferrer" dir="auto">
            {titleOf({ ...session, host: session.host === null ? null : { id: session.id, name: session.host } }, say)}
            <span className="visually-hidden"> ({say('planning.new_tab')})</span>
          </a>
          <span className="cell-more">{whenOf(session, language)}</span>
        </li>
      ))}
    </ul>
  );
}

import type { DuplicatePair as Pair, OrganisationListItem } from '@relais/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useWords } from '../words/use-words.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { useSayTwo } from './use-say-two.ts';

/** Two organisations side by side, why they could be one, and what to do about it. */
export function DuplicatePair({ pair: { first, second, signs } }: { pair: Pair }) {
  const { say } = useWords();
  const [isMerging, setMerging] = useState(false);
  const saying = useSayTwo(first, second);
  const names = `${first.name} – ${second.name}`;
  return (
    <li className="card pair">
      <div className="pair-sides">
        <Side organisation={first} />
        <Side organisation={second} />
      </div>
      <p className="hint">{say('duplicates.alike', { signs: signs.map((sign) => say(`duplicates.sign_${sign}`)).join(', ') })}</p>
      <p className="button-row">
        <button type="button" className="button is-primary" aria-label={`${say('duplicates.compare')}: ${names}`} onClick={() => setMerging(true)}>{say('duplicates.compare')}</button>
        <button type="button" className="button" disabled={saying.isBusy} aria-label={`${say('duplicates.two')}: ${names}`} onClick={saying.say}>{say('duplicates.two')}</button>
      </p>
      {isMerging && <MergeDialog firstId={first.id} secondId={second.id} onClose={() => setMerging(false)} />}
    </li>
  );
}

function Side({ organisation: { id, name, kind, municipality } }: { organisation: OrganisationListItem }) {
  const { say } = useWords();
  return (
    <div>
      <Link href={`/organisations/${id}`} dir="auto">{name}</Link>
      <span className="fact-more">{[say(`words.organisation_kind.${kind}`), municipality].filter(Boolean).join(' · ')}</span>
    </div>
  );
}

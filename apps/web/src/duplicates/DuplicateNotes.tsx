import type { DuplicatePair, OrganisationView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { useMayPlan } from '../me/use-me.ts';
import { organisationQuery } from '../organisations/organisation-queries.ts';
import { useWords } from '../words/use-words.ts';
import { duplicatesOfQuery } from './duplicate-queries.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { useSayTwo } from './use-say-two.ts';

/** On the page of an organisation: which it is part of now, or which it could be the same as. */
export function DuplicateNotes({ organisation }: { organisation: OrganisationView }) {
  const mayPlan = useMayPlan();
  const pairs = useQuery(duplicatesOfQuery(organisation.id, mayPlan && organisation.archivedAt === null));
  if (organisation.mergedIntoId !== null) return <PartOf id={organisation.mergedIntoId} />;
  return pairs.data?.items.map((pair) => <CouldBe key={`${pair.first.id} ${pair.second.id}`} pair={pair} organisation={organisation} />);
}

function PartOf({ id }: { id: string }) {
  const { say } = useWords();
  const kept = useQuery(organisationQuery(id));
  if (!kept.data) return null;
  return (
    <div className="note page-note">
      <p dir="auto">{say('duplicates.is_part', { name: kept.data.name })}</p>
      <p className="button-row"><Link className="button is-primary" href={`/organisations/${id}`}><span dir="auto">{kept.data.name}</span></Link></p>
    </div>
  );
}

function CouldBe({ pair: { first, second, signs }, organisation }: { pair: DuplicatePair; organisation: OrganisationView }) {
  const { say } = useWords();
  const [isMerging, setMerging] = useState(false);
  const saying = useSayTwo(first, second);
  const other = first.id === organisation.id ? second : first;
  return (
    <div className="note page-note no-print">
      <p dir="auto">
        {say('duplicates.could_be', { name: other.name })}
        <span className="fact-more">{say('duplicates.alike', { signs: signs.map((sign) => say(`duplicates.sign_${sign}`)).join(', ') })}</span>
      </p>
      <p className="button-row">
        <button type="button" className="button" onClick={() => setMerging(true)}>{say('duplicates.compare')}</button>
        <button type="button" className="button is-quiet" disabled={saying.isBusy} onClick={saying.say}>{say('duplicates.two')}</button>
      </p>
      {isMerging && <MergeDialog firstId={organisation.id} secondId={other.id} onClose={() => setMerging(false)} />}
    </div>
  );
}

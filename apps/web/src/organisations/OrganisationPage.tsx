import type { OrganisationView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { DuplicateNotes } from '../duplicates/DuplicateNotes.tsx';
import { MergedCard } from '../duplicates/MergedCard.tsx';
import { PageLinkCard } from '../duplicates/PageLinkCard.tsx';
import { useMayPlan } from '../me/use-me.ts';
import { ClosingDaysCard } from '../planning-settings/ClosingDaysCard.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';
import { ContactsCard } from './ContactsCard.tsx';
import { HostedSessions } from './HostedSessions.tsx';
import { MemoryCard } from './MemoryCard.tsx';
import { OrganisationAddress } from './OrganisationAddress.tsx';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import { PlanHereLink } from './PlanHereLink.tsx';
import { organisationQuery } from './organisation-queries.ts';
import './organisations.css';
import { useArchiving } from './use-archiving.ts';

/** Everything about one organisation: what it is, whom to write to, what happened there and what is to come. */
export default function OrganisationPage() {
  const { id = '' } = useParams();
  const stored = useQuery(organisationQuery(id));
  if (stored.isError) return <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  return stored.data ? <Organisation key={id} organisation={stored.data} /> : <Loading lines={10} />;
}

function Organisation({ organisation }: { organisation: OrganisationView }) {
  const { say } = useWords();
  const mayWrite = useMayPlan() && organisation.archivedAt === null;
  return (
    <>
      <PageHeading title={organisation.name}>
        <Actions organisation={organisation} />
      </PageHeading>
      <DuplicateNotes organisation={organisation} />
      {organisation.archivedAt !== null && organisation.mergedIntoId === null && <p className="note page-note">{say('organisations.is_archived')}</p>}
      <div className="columns">
        <div>
          <section className="card">
            <h2>{say('organisations.facts')}</h2>
            <OrganisationFacts organisation={organisation} address={<OrganisationAddress organisation={organisation} />} />
          </section>
          <HostedSessions organisation={organisation} />
          {mayWrite && <PageLinkCard organisationId={organisation.id} />}
          <MergedCard organisation={organisation} />
        </div>
        <div>
          <ContactsCard organisation={organisation} mayWrite={mayWrite} />
          <ClosingDaysCard organisation={organisation} mayWrite={mayWrite} />
          <MemoryCard organisation={organisation} mayWrite={mayWrite} />
        </div>
      </div>
    </>
  );
}

function Actions({ organisation }: { organisation: OrganisationView }) {
  const { say } = useWords();
  const mayPlan = useMayPlan();
  const { isBusy, archive, restore } = useArchiving(organisation);
  const { id, status, archivedAt, mergedIntoId } = organisation;
  const wallSheet = archivedAt === null && <Link className="button" href={`/organisations/${id}/wall-sheet`}>{say('wall_sheet.open')}</Link>;
  if (!mayPlan) return wallSheet;
  if (mergedIntoId !== null) return null;
  if (archivedAt !== null) return <button type="button" className="button is-primary" disabled={isBusy} onClick={restore}>{say('organisations.restore')}</button>;
  return (
    <>
      <button type="button" className="button is-quiet" disabled={isBusy} onClick={archive}>{say('organisations.archive')}</button>
      {wallSheet}
      <Link className="button" href={`/organisations/${id}/edit`}>{say('common.edit')}</Link>
      {status !== 'do_not_contact' && <PlanHereLink organisation={organisation} />}
    </>
  );
}

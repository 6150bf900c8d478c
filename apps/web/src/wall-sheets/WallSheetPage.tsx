import type { OrganisationView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useRef } from 'react';
import { Link, useParams } from 'wouter';
import { useMayPlan } from '../me/use-me.ts';
import { organisationQuery } from '../organisations/organisation-queries.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';
import { WallLinkCard } from './WallLinkCard.tsx';
import { WallSheetControls } from './WallSheetControls.tsx';
import { useSheetAddress } from './use-sheet-address.ts';
import './wall-sheets.css';

/** Who comes when to one organisation: chosen, looked at, printed, and given away as a link. */
export default function WallSheetPage() {
  const { id = '' } = useParams();
  const stored = useQuery(organisationQuery(id));
  if (stored.isError) return <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  return stored.data ? <WallSheet organisation={stored.data} /> : <Loading lines={10} />;
}

function WallSheet({ organisation }: { organisation: OrganisationView }) {
  const { say } = useWords();
  const mayPlan = useMayPlan();
  const address = useSheetAddress(organisation);
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <>
      <PageHeading title={say('wall_sheet.title', { organisation: organisation.name })}>
        <Link className="button" href={`/organisations/${organisation.id}`}>{say('common.back')}</Link>
        <button type="button" className="button is-primary" onClick={() => frame.current?.contentWindow?.print()}>
          <Printer size={16} aria-hidden="true" /> {say('wall_sheet.print')}
        </button>
      </PageHeading>
      <p className="hint wall-lead">{say('wall_sheet.lead')}</p>
      <div className="wall-columns">
        <div>
          <WallSheetControls address={address} />
          {mayPlan && <WallLinkCard organisationId={organisation.id} query={address.query} />}
        </div>
        <iframe ref={frame} className="wall-frame" title={say('wall_sheet.frame')} src={address.page} />
      </div>
    </>
  );
}

import type { SessionRequestView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useParams } from 'wouter';
import { useMayPlan } from '../me/use-me.ts';
import { choicesQuery } from '../sessions/session-queries.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { NotAllowed } from '../ui/NotAllowed.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';
import { CareButtons } from './CareButtons.tsx';
import { ProposeForm } from './ProposeForm.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { RequestMoments } from './RequestMoments.tsx';
import { RequestStatusBadge } from './RequestStatusBadge.tsx';
import { requestQuery } from './request-queries.ts';
import { hasTakenFlag, isOpen } from './request-words.ts';
import { SettledCard } from './SettledCard.tsx';
import { useProposal } from './use-proposal.ts';
import './requests.css';

/** One request: who asks for what, what suits them, and the answer. */
export default function RequestPage() {
  const { id = '' } = useParams();
  return useMayPlan() ? <Stored key={id} id={id} /> : <NotAllowed back="/" />;
}

function Stored({ id }: { id: string }) {
  const stored = useQuery(requestQuery(id));
  if (stored.isError) return <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  return stored.data ? <Request request={stored.data} /> : <Loading lines={10} />;
}

function Request({ request }: { request: SessionRequestView }) {
  const { say } = useWords();
  const choices = useQuery(choicesQuery).data;
  const proposal = useProposal(request, choices);
  return (
    <>
      <PageHeading title={request.organisationName}>
        <RequestStatusBadge status={request.status} />
        {isOpen(request) && choices && <CareButtons request={request} choices={choices} />}
      </PageHeading>
      {hasTakenFlag(request) && <p className="note requests-lead"><TriangleAlert size={16} aria-hidden="true" /> {say('requests.taken_flag')}</p>}
      <div className="columns">
        <div>
          <RequestMoments request={request} choices={choices} onPropose={proposal.add} />
          {isOpen(request) && choices && <ProposeForm request={request} choices={choices} proposal={proposal} />}
          {!isOpen(request) && <SettledCard request={request} />}
        </div>
        <div>
          <RequestFacts request={request} />
        </div>
      </div>
    </>
  );
}

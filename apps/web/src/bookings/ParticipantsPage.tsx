import type { SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import { Link, useParams } from 'wouter';
import { isRefused } from '../api/api.ts';
import { queryOf } from '../api/query.ts';
import { titleOf, whenOf } from '../calendar/entry-words.ts';
import { choicesQuery, sessionQuery } from '../sessions/session-queries.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { asksNames } from './booking-draft.ts';
import { participantsQuery } from './booking-queries.ts';
import { ParticipantTable } from './ParticipantTable.tsx';

/** Who is to be at a session: a sheet for the door, and a file. */
export default function ParticipantsPage() {
  const { id = '' } = useParams();
  const { say, language, mayPlan } = useReader();
  const session = useQuery(sessionQuery(id));
  const list = useQuery(participantsQuery(id));
  const kinds = useQuery(choicesQuery).data?.kinds ?? [];
  const failed = [session, list].find(({ isError }) => isError);
  if (failed && isRefused(failed.error)) return <EmptyState title={failed.error.problem.title} hint={failed.error.problem.detail} />;
  if (failed) return <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!session.data || !list.data) return <Loading lines={10} />;
  return (
    <>
      <PageHeading title={`${say('bookings.participants')} · ${titleOf(session.data, say)}`}>
        {mayPlan && list.data.items.length > 0 && (
          <a className="button" href={`/api/v1/sessions/${id}/participants.csv${queryOf({ delimiter: ';' })}`} download>
            <Download size={16} aria-hidden="true" /> {say('bookings.participants_export')}
          </a>
        )}
        <Link className="button" href={`/sessions/${id}`}>
          {say('bookings.participants_back')}
        </Link>
        <button type="button" className="button" onClick={() => window.print()}>
          <Printer size={16} aria-hidden="true" /> {say('bookings.participants_print')}
        </button>
      </PageHeading>
      <p className="participants-when">{[whenOf(session.data, language), placeOf(session.data)].filter(Boolean).join(' · ')}</p>
      {list.data.items.length === 0 ? <EmptyState title={say('bookings.participants_none')} /> : <ParticipantTable items={list.data.items} hasNames={asksNames(session.data, kinds)} />}
    </>
  );
}

function placeOf({ room, placeName }: SessionView): string {
  return [room?.name, placeName].filter(Boolean).join(', ');
}

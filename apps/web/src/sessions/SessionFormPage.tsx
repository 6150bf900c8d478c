import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useParams } from 'wouter';
import { Loading } from '../ui/Loading.tsx';
import { SessionFailure } from './SessionFailure.tsx';
import { choicesQuery, sessionQuery } from './session-queries.ts';

const EditForm = lazy(async () => ({ default: (await import('./EditForm.tsx')).EditForm }));
const NewForm = lazy(async () => ({ default: (await import('./NewForm.tsx')).NewForm }));

/** Every field of a session, for a new one or for one that is stored. */
export default function SessionFormPage() {
  const { id } = useParams();
  const choices = useQuery(choicesQuery);
  if (choices.isError) return <SessionFailure error={choices.error} onRetry={() => void choices.refetch()} />;
  if (!choices.data) return <Loading lines={12} />;
  return id === undefined ? <NewForm choices={choices.data} /> : <StoredForm key={id} id={id} />;
}

/** A change is based on what is stored now, not on what was looked at a while ago. */
function StoredForm({ id }: { id: string }) {
  const choices = useQuery(choicesQuery);
  const stored = useQuery({ ...sessionQuery(id), refetchOnMount: 'always' });
  if (stored.isError) return <SessionFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  return stored.data && stored.isFetchedAfterMount && choices.data ? <EditForm session={stored.data} choices={choices.data} /> : <Loading lines={12} />;
}

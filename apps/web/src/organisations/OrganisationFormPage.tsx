import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { useMayPlan } from '../me/use-me.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { NotAllowed } from '../ui/NotAllowed.tsx';
import { EditOrganisation } from './EditOrganisation.tsx';
import { NewOrganisation } from './NewOrganisation.tsx';
import { organisationQuery } from './organisation-queries.ts';
import './organisations.css';

/** Adds an organisation, or changes the one that the address names. */
export default function OrganisationFormPage() {
  const { id } = useParams();
  if (!useMayPlan()) return <NotAllowed back="/organisations" />;
  return id === undefined ? <NewOrganisation /> : <StoredOrganisation key={id} id={id} />;
}

/** A change is based on what is stored now, not on what was looked at a while ago. */
function StoredOrganisation({ id }: { id: string }) {
  const stored = useQuery({ ...organisationQuery(id), refetchOnMount: 'always' });
  if (stored.isError) return <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  return stored.data && stored.isFetchedAfterMount ? <EditOrganisation stored={stored.data} /> : <Loading lines={10} />;
}

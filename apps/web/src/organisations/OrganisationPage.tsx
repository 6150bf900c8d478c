import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { useMayPlan } from '../me/use-me.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import { organisationQuery } from './organisation-queries.ts';

/** Everything about one organisation. */
export default function OrganisationPage() {
  const { id = '' } = useParams();
  const { say } = useWords();
  const mayPlan = useMayPlan();
  const stored = useQuery(organisationQuery(id));
  if (stored.isError) return <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />;
  if (!stored.data) return <Loading />;
  const { name, street, postalCode, municipality } = stored.data;
  return (
    <>
      <PageHeading title={name}>{mayPlan && <Link className="button" href={`/organisations/${id}/edit`}>{say('common.edit')}</Link>}</PageHeading>
      <section className="card">
        <OrganisationFacts organisation={stored.data} address={[street, postalCode, municipality].filter(Boolean).join(', ')} />
      </section>
    </>
  );
}

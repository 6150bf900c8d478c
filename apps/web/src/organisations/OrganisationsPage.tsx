import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { queryOf } from '../api/query.ts';
import { useMayCopy, useMayPlan } from '../me/use-me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Pagination } from '../ui/Pagination.tsx';
import { useAddressFilters } from '../ui/use-address-filters.ts';
import { useWords } from '../words/use-words.ts';
import { OrganisationFilters } from './OrganisationFilters.tsx';
import { OrganisationTable } from './OrganisationTable.tsx';
import { organisationFilterNames } from './organisation-filter-names.ts';
import { organisationsQuery } from './organisation-queries.ts';

/** All organisations, found by words and filters; the address holds them. */
export default function OrganisationsPage() {
  const { say } = useWords();
  const mayPlan = useMayPlan();
  const mayCopy = useMayCopy();
  const { filters, change, clear } = useAddressFilters(organisationFilterNames);
  const list = useQuery(organisationsQuery(filters));
  const { page: _page, ...exported } = filters;
  return (
    <>
      <PageHeading title={say('organisations.title')}>
        {mayPlan && <Link className="button" href="/organisations/duplicates">{say('duplicates.title')}</Link>}
        {mayCopy && <a className="button" href={`/api/v1/organisations.csv${queryOf({ ...exported, delimiter: ';' })}`} download>{say('organisations.export')}</a>}
        {mayCopy && <Link className="button" href="/organisations/import">{say('organisations.import')}</Link>}
        {mayPlan && <Link className="button is-primary" href="/organisations/new">{say('organisations.new')}</Link>}
      </PageHeading>
      <OrganisationFilters filters={filters} onChange={change} onClear={clear} />
      {list.isPending && <Loading lines={10} />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState title={say('organisations.empty')} hint={say('organisations.empty_hint')}>
          <p className="button-row">
            {Object.keys(filters).length > 0 && <button type="button" className="button" onClick={clear}>{say('organisations.clear')}</button>}
            {mayCopy && <Link className="button" href="/organisations/import">{say('organisations.import')}</Link>}
            {mayPlan && <Link className="button is-primary" href="/organisations/new">{say('organisations.new')}</Link>}
          </p>
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <>
          <OrganisationTable organisations={list.data.items} />
          <Pagination page={list.data.page} pageSize={list.data.pageSize} total={list.data.total} onPage={(page) => change({ page: String(page) })} />
        </>
      )}
    </>
  );
}

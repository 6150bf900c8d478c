import { Injectable } from '@nestjs/common';
import { OrganisationListItem, type OrganisationQuery, type OrganisationView } from '@relais/contracts';
import { Readers } from '@relais/database';
import { RuleViolation } from '@relais/platform';
import { filterSql } from './organisation-filters.ts';
import { Organisation } from './organisation.entity.ts';
import { toOrganisationView } from './organisation.view.ts';

const orders = {
  name: 'organisations.search_text, organisations.id',
  silent_longest: '(organisations.last_session_at IS NOT NULL), organisations.last_session_at, organisations.search_text, organisations.id',
} as const;

@Injectable()
export class OrganisationReader {
  constructor(private readonly readers: Readers) {}

  /** JSON of an `OrganisationPage`; the database builds its lines (docs/adr/0003). */
  async page({ page, pageSize, sort, ...filters }: OrganisationQuery): Promise<string> {
    const { where, values } = filterSql(filters);
    const lines = await this.readers.query<{ line: string }>(
      `SELECT CAST(${this.#line()} AS text) AS line FROM organisations WHERE ${where} ORDER BY ${orders[sort]} LIMIT :limit OFFSET :offset`,
      { ...values, limit: pageSize, offset: (page - 1) * pageSize },
    );
    const [count] = await this.readers.query<{ total: number | string }>(`SELECT COUNT(*) AS total FROM organisations WHERE ${where}`, values);
    return `{"items":[${lines.map(({ line }) => line).join(',')}],"page":${page},"pageSize":${pageSize},"total":${Number(count?.total ?? 0)}}`;
  }

  /** These, as they stand in a list. */
  async lines(ids: readonly string[]): Promise<OrganisationListItem[]> {
    const rows = await this.readers.query<{ line: string }>(`SELECT CAST(${this.#line()} AS text) AS line FROM organisations WHERE id IN (:ids)`, { ids });
    return rows.map(({ line }) => OrganisationListItem.parse(JSON.parse(line)));
  }

  /** @throws RuleViolation `not_found` */
  async read(id: string): Promise<OrganisationView> {
    const organisation = await (await this.readers.entities()).findOneBy(Organisation, { id });
    if (!organisation) throw new RuleViolation('not_found');
    return toOrganisationView(organisation);
  }

  #line(): string {
    const { object, parsed } = this.readers.words;
    return object({
      id: 'organisations.id', name: 'organisations.name', kind: 'organisations.kind', status: 'organisations.status', language: 'organisations.language',
      municipality: 'organisations.municipality', province: 'organisations.province', languages: parsed('organisations.languages'),
      communities: parsed('organisations.communities'), lastSessionAt: 'organisations.last_session_at', archivedAt: 'organisations.archived_at',
    });
  }
}

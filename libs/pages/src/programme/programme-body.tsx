import type { OfferedChoices } from '@relais/bookings';
import type { ProgrammePage as Found } from '@relais/contracts';
import { Notice } from '../frame/notices.tsx';
import type { Reader } from '../frame/reader.ts';
import { programmeAddress, withoutFilters, type ProgrammeView } from './programme-address.ts';
import { ChosenFilters, FilterForm } from './programme-filters.tsx';
import { ProgrammeList } from './programme-list.tsx';
import { ProgrammeMonth } from './programme-month.tsx';
import type { Target } from './programme-slot.tsx';

export interface Programme {
  readonly reader: Reader;
  /** '/programme', or that of its embedded form. */
  readonly path: string;
  readonly asked: ProgrammeView;
  readonly offered: OfferedChoices;
  readonly found: Found;
  readonly target: Target;
}

/** Filters, then the sessions that they leave, as a list or a month. */
export function ProgrammeBody(programme: Programme) {
  const { reader, path, asked, offered, found, target } = programme;
  const list = <ProgrammeList reader={reader} sessions={found.items} target={target} />;
  return (
    <div className="programme">
      <FilterForm reader={reader} path={path} asked={asked} offered={offered} />
      <div className="found">
        <div className="found-head">
          <p role="status">{reader.say('programme.found', { count: found.total })}</p>
          <Views reader={reader} path={path} asked={asked} />
        </div>
        <ChosenFilters reader={reader} path={path} asked={asked} />
        {asked.month !== null && <ProgrammeMonth reader={reader} month={asked.month} sessions={found.items} target={target} addressOf={(month) => programmeAddress(path, { ...asked, month }, reader.language)} />}
        {asked.month === null ? list : <div className="narrow">{list}</div>}
        {found.total === 0 && <Nothing {...programme} />}
        <Pages {...programme} />
        <ComeToUs reader={reader} target={target} />
      </div>
    </div>
  );
}

function Views({ reader: { say, language }, path, asked }: Pick<Programme, 'reader' | 'path' | 'asked'>) {
  return (
    <nav className="views" aria-label={say('programme.views')}>
      {(['list', 'calendar'] as const).map((view) =>
        view === asked.view ? <span key={view} aria-current="true">{say(`programme.${view}`)}</span> : <a key={view} href={programmeAddress(path, { ...asked, view, month: null, page: 1 }, language)}>{say(`programme.${view}`)}</a>,
      )}
    </nav>
  );
}

function Nothing({ reader: { say, language }, path, asked }: Programme) {
  const isNarrowed = Object.values(asked.filters).some((value) => value !== undefined);
  if (!isNarrowed) return asked.month === null ? <Notice tone="plain" title={say('programme.none')}><p>{say('programme.none_next')}</p></Notice> : <p className="hint">{say('programme.empty_month')}</p>;
  return (
    <Notice tone="plain" title={say(asked.month === null ? 'programme.empty' : 'programme.empty_month')}>
      <p>{say('programme.empty_next')}</p>
      <p><a className="button second" href={programmeAddress(path, withoutFilters(asked), language)}>{say('programme.clear')}</a></p>
    </Notice>
  );
}

function Pages({ reader: { say, language }, path, asked, found }: Programme) {
  const pages = Math.ceil(found.total / found.pageSize);
  if (asked.month !== null) return pages > 1 && <p><a className="step" href={programmeAddress(path, { ...asked, view: 'list', month: null }, language)}>{say('programme.more_in_list')}</a></p>;
  if (pages <= 1) return null;
  const step = (page: number, rel: 'prev' | 'next') => <a className="button second" rel={rel} href={programmeAddress(path, { ...asked, page }, language)}>{say(rel === 'prev' ? 'programme.earlier' : 'programme.later')}</a>;
  return (
    <nav className="row paging" aria-label={say('programme.pages')}>
      {found.page > 1 && step(Math.min(found.page - 1, pages), 'prev')}
      <span>{say('programme.page', { page: found.page, pages })}</span>
      {found.page < pages && step(found.page + 1, 'next')}
    </nav>
  );
}

/** Whatever the programme holds, some teams need a session of their own. */
function ComeToUs({ reader: { say, language }, target }: Pick<Programme, 'reader' | 'target'>) {
  return (
    <section className="come" aria-labelledby="come">
      <h2 id="come">{say('programme.come_title')}</h2>
      <p>{say('programme.come_lead')}</p>
      <p><a className="button second" href={`/requests/new?lang=${language}`} {...(target === 'new tab' ? { target: '_blank', rel: 'noopener' } : {})}>{say('programme.come')}{target === 'new tab' && <span className="hidden">, {say('programme.new_tab')}</span>}</a></p>
    </section>
  );
}

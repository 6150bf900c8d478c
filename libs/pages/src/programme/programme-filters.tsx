import type { OfferedChoices } from '@relais/bookings';
import { formatDate } from '@relais/calendar';
import { languageName, type PageKey } from '@relais/wording';
import type { ReactNode } from 'react';
import type { Reader } from '../frame/reader.ts';
import { programmeAddress, without, withoutFilters, type ProgrammeFilters, type ProgrammeView } from './programme-address.ts';

interface Filters {
  readonly reader: Reader;
  readonly path: string;
  readonly asked: ProgrammeView;
  /** What sessions to come have, so that no choice is offered that leaves nothing. */
  readonly offered: OfferedChoices;
}

/** A form that needs no JavaScript: its address is the view. */
export function FilterForm({ reader, path, asked, offered }: Filters) {
  const { say } = reader;
  const { filters } = asked;
  return (
    <details className="filters">
      <summary>{say('programme.filter')}</summary>
      <form method="get" action={path} id="filters">
        <Choice reader={reader} name="language" codes={offered.languages} chosen={filters.language} named={(code) => languageName(code, reader.language)} />
        <Choice reader={reader} name="province" codes={offered.provinces} chosen={filters.province} named={(code) => say(`words.province.${code}`)} />
        <Choice reader={reader} name="topic" codes={offered.topics} chosen={filters.topic} named={(code) => say(`words.topic.${code}`)} />
        <Choice reader={reader} name="kind" codes={offered.kinds} chosen={filters.kind} named={(code) => say(`words.session_kind.${code}`)} />
        <Choice reader={reader} name="place" codes={['on_site', 'online']} chosen={filters.place} named={(code) => say(`programme.${code}`)} />
        <div className="pair">
          <Labelled name="from" label={say('programme.from')}><input type="date" id="from" name="from" defaultValue={filters.from} /></Labelled>
          <Labelled name="to" label={say('programme.to')}><input type="date" id="to" name="to" defaultValue={filters.to} /></Labelled>
        </div>
        <Tick name="stepFree" value="yes" label={say('programme.step_free')} isOn={filters.stepFree === 'yes'} />
        <Tick name="seats" value="left" label={say('programme.seats_left')} isOn={filters.seats === 'left'} />
        {asked.view === 'calendar' && <input type="hidden" name="view" value="calendar" />}
        {asked.month !== null && <input type="hidden" name="month" value={asked.month} />}
        <input type="hidden" name="lang" value={reader.language} />
        <button type="submit" className="main">{say('programme.show')}</button>
      </form>
    </details>
  );
}

interface ChoiceOf<Code extends string> {
  readonly reader: Reader;
  readonly name: 'language' | 'province' | 'topic' | 'kind' | 'place';
  readonly codes: readonly Code[];
  readonly chosen: Code | undefined;
  readonly named: (code: Code) => string;
}

/** What was chosen stays to choose, though no session to come has it any more. */
function Choice<Code extends string>({ reader: { say, language }, name, codes, chosen, named }: ChoiceOf<Code>) {
  const choices = [...new Set([...codes, ...(chosen === undefined ? [] : [chosen])])].map((code) => ({ code, label: named(code) })).sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Labelled name={name} label={say(`programme.${name}`)}>
      <select id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">{say('programme.any')}</option>
        {choices.map(({ code, label }) => <option key={code} value={code}>{label}</option>)}
      </select>
    </Labelled>
  );
}

function Labelled({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return <div><label htmlFor={name}>{label}</label>{children}</div>;
}

function Tick({ name, value, label, isOn }: { name: string; value: string; label: string; isOn: boolean }) {
  return <label className="tick"><input type="checkbox" name={name} value={value} defaultChecked={isOn} /> {label}</label>;
}

/** What was chosen, each with a link that leaves it out. */
export function ChosenFilters({ reader, path, asked }: Omit<Filters, 'offered'>) {
  const { say, language } = reader;
  const chosen = chosenIn(asked.filters, reader);
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen" aria-label={say('programme.chosen')}>
      {chosen.map(({ name, label }) => (
        <li key={name}><a href={programmeAddress(path, without(asked, name), language)} aria-label={say('programme.without', { choice: label })}>{label} <span aria-hidden="true">×</span></a></li>
      ))}
      {chosen.length > 1 && <li><a href={programmeAddress(path, withoutFilters(asked), language)} className="all">{say('programme.clear')}</a></li>}
    </ul>
  );
}

function chosenIn(filters: ProgrammeFilters, { say, language }: Reader): { name: keyof ProgrammeFilters; label: string }[] {
  const { language: spoken, province, topic, kind, place, from, to, stepFree, seats } = filters;
  const said = (name: keyof ProgrammeFilters, key: PageKey) => ({ name, label: say(key) });
  return [
    ...(spoken ? [{ name: 'language' as const, label: languageName(spoken, language) }] : []),
    ...(province ? [said('province', `words.province.${province}`)] : []),
    ...(topic ? [said('topic', `words.topic.${topic}`)] : []),
    ...(kind ? [said('kind', `words.session_kind.${kind}`)] : []),
    ...(place ? [said('place', `programme.${place}`)] : []),
    ...(from ? [{ name: 'from' as const, label: say('programme.from_day', { date: formatDate(from, language) }) }] : []),
    ...(to ? [{ name: 'to' as const, label: say('programme.to_day', { date: formatDate(to, language) }) }] : []),
    ...(stepFree ? [said('stepFree', 'programme.no_steps')] : []),
    ...(seats ? [said('seats', 'programme.seats_left')] : []),
  ];
}

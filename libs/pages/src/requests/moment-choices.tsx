import { formatDate } from '@relais/calendar';
import { Fragment } from 'react';
import type { FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';
import { valueOf, type FreeVisit } from './typed-request.ts';

interface Choices {
  readonly reader: Reader;
  readonly moments: readonly FreeVisit[];
  readonly chosen: readonly string[];
  readonly errors: readonly FieldError[];
}

/** Free moments as boxes to tick, under the day that they are on. */
export function MomentChoices({ reader, moments, chosen, errors }: Choices) {
  const { say } = reader;
  const error = errors.find(({ field }) => field === 'chosen');
  if (moments.length === 0) return <p role="status">{say('pages.ask_none_free')}</p>;
  return (
    <fieldset id="chosen" className={error ? 'choices faulty' : 'choices'} {...(error ? { 'aria-describedby': 'chosen-error' } : {})}>
      <legend>{say('pages.ask_free')}</legend>
      <p className="hint">{say('pages.ask_free_hint')}</p>
      {error && <p className="error" id="chosen-error">{error.detail}</p>}
      {daysIn(moments).map(([day, ofDay]) => (
        <Fragment key={day}>
          <h3>{formatDate(day, reader.language)}</h3>
          <div className="options times">
            {ofDay.map((moment) => <MomentBox key={valueOf(moment)} reader={reader} moment={moment} isChosen={chosen.includes(valueOf(moment))} />)}
          </div>
        </Fragment>
      ))}
    </fieldset>
  );
}

function MomentBox({ reader, moment, isChosen }: { reader: Reader; moment: FreeVisit; isChosen: boolean }) {
  const { startsAtLocal, endsAtLocal } = moment;
  return (
    <label className="choice">
      <input type="checkbox" name="chosen" value={valueOf(moment)} defaultChecked={isChosen} />
      <span className="hidden">{formatDate(startsAtLocal.slice(0, 10), reader.language)}, </span>
      <bdi dir="ltr">{`${startsAtLocal.slice(11)}–${endsAtLocal.slice(11)}`}</bdi>
    </label>
  );
}

/** In order, by their date. */
function daysIn(moments: readonly FreeVisit[]): [string, FreeVisit[]][] {
  const days = new Map<string, FreeVisit[]>();
  for (const moment of moments.toSorted((a, b) => (a.startsAtLocal < b.startsAtLocal ? -1 : 1))) {
    const day = moment.startsAtLocal.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), moment]);
  }
  return [...days];
}

import type { AcceptanceReason, SeriesInput, UiLanguage } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Say } from '../calendar/entry-words.ts';
import { ReasonField } from '../checks/ReasonField.tsx';
import type { Form } from '../forms/use-form.ts';
import { LoadFailure } from '../ui/Loading.tsx';
import { PreviewedDate } from './PreviewedDate.tsx';
import { seriesPreviewQuery } from './series-queries.ts';
import { useSettled } from '../forms/use-settled.ts';

interface DatePreviewProps {
  form: Pick<Form, 'faults'>;
  input: SeriesInput;
  say: Say;
  language: UiLanguage;
  onExclude: (dates: string[]) => void;
  onReason: (reason: AcceptanceReason | null) => void;
}

const shownAtFirst = 8;

/** The dates that the server makes of what was filled in; single ones can be left out. */
export function DatePreview({ form, input, say, language, onExclude, onReason }: DatePreviewProps) {
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const { excludedDates, zone } = input;
  const preview = useQuery(seriesPreviewQuery(useSettled(JSON.stringify({ ...input, excludedDates: [], acceptedBecause: null }))));
  const dates = preview.data?.dates ?? [];
  const shown = isWhole || dates.length <= shownAtFirst + 2 ? dates : dates.filter(({ overlaps }, index) => index < shownAtFirst || overlaps.length > 0);
  const taking = dates.filter(({ date, after }) => after !== null && !excludedDates.includes(date));
  const taken = taking.filter(({ overlaps }) => overlaps.length > 0).length;
  const warned = taking.filter(({ warnings }) => warnings.length > 0).length;
  const isWarned = input.status !== 'draft' && warned > 0;
  const toggle = (date: string, leftOut: boolean) => onExclude(leftOut ? [...excludedDates, date].sort() : excludedDates.filter((one) => one !== date));
  const counted = [say('series.preview_count', { count: taking.length }), ...(preview.data?.endsOn === null ? [say('series.preview_goes_on')] : [])].join(', ');
  return (
    <section className="series-preview" aria-labelledby={id}>
      <h2 id={id}>{say('series.preview')}</h2>
      {preview.isError && <LoadFailure error={preview.error} onRetry={() => void preview.refetch()} />}
      {!preview.data && !preview.isError && <p className="hint">{say(preview.isLoading ? 'series.preview_working' : 'series.preview_waits')}</p>}
      {preview.data && (
        <p role="status">
          {dates.length === 0 ? say('series.preview_none') : counted}
          {taken > 0 && <span className="fault"> {say('series.preview_taken', { count: taken })}</span>}
          {warned > 0 && <span> {say('series.preview_warned', { count: warned })}</span>}
        </p>
      )}
      {shown.length > 0 && <p className="hint">{say('series.preview_hint')}</p>}
      <ul className="series-dates">
        {shown.map((date) => (
          <PreviewedDate key={date.date} date={date} zone={zone} isLeftOut={excludedDates.includes(date.date)} say={say} language={language} onLeaveOut={(leftOut) => toggle(date.date, leftOut)} />
        ))}
      </ul>
      {shown.length < dates.length && (
        <button type="button" className="button is-quiet" onClick={() => setWhole(true)}>
          {say('series.preview_all', { count: dates.length })}
        </button>
      )}
      {isWarned && <ReasonField form={form} name="reason" value={input.acceptedBecause} onChange={onReason} />}
    </section>
  );
}

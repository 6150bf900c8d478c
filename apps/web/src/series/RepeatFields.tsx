import { holidayChoices, weekdays } from '@relais/contracts';
import { ChipsField } from '../forms/ChipsField.tsx';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { controlId } from '../forms/use-form.ts';
import { EndFields } from './EndFields.tsx';
import { ExtraDates } from './ExtraDates.tsx';
import { NumberField } from './NumberField.tsx';
import { patterns, settledOn, type Pattern } from './repeat-draft.ts';
import type { RepeatFieldsProps } from './repeat-fields.ts';
import { positionName, weekdayName } from './series-sentence.ts';

const places = [1, 2, 3, 4, 5, -1];
const datesOfMonth = [...Array.from({ length: 31 }, (_, index) => index + 1), -1];

/** How often, on which days, until when, and what becomes of public holidays. */
export function RepeatFields({ patternsOffered = patterns, ...fields }: RepeatFieldsProps & { patternsOffered?: readonly Pattern[] }) {
  const { form, repeat, say, onChange } = fields;
  return (
    <>
      <ChoiceField
        form={form}
        name="repeat"
        label={say('series.pattern')}
        value={repeat.pattern}
        choices={patternsOffered.map((value) => ({ value, label: say(`series.pattern_${value}`) }))}
        onChange={(value) => onChange({ ...repeat, pattern: patterns.find((pattern) => pattern === value) ?? 'none', excludedDates: [] })}
      />
      {repeat.pattern !== 'none' && (
        <>
          <DayFields {...fields} />
          <EndFields {...fields} />
          <ExtraDates {...fields} />
          <ChoiceField
            form={form}
            name="holidays"
            label={say('series.holidays')}
            value={repeat.holidays}
            choices={holidayChoices.map((value) => ({ value, label: say(`series.holidays_${value}`) }))}
            onChange={(value) => onChange({ ...repeat, holidays: holidayChoices.find((choice) => choice === value) ?? 'keep' })}
          />
        </>
      )}
    </>
  );
}

function DayFields({ form, repeat, date, say, onChange }: RepeatFieldsProps) {
  const settled = settledOn(date, repeat);
  const isWeekly = repeat.pattern === 'weekly';
  return (
    <>
      <NumberField
        form={form}
        name="rule/interval"
        label={say(isWeekly ? 'series.interval_weeks' : 'series.interval_months')}
        value={repeat.interval}
        min={1}
        max={52}
        onChange={(interval) => onChange({ ...repeat, interval })}
      />
      {repeat.pattern === 'month_weekday' && (
        <div id={controlId('/rule/positions')} tabIndex={-1}>
          <ChipsField
            label={say('series.positions')}
            values={settled.positions.map(String)}
            choices={places.map((place) => ({ value: String(place), label: positionName(place, say) }))}
            onChange={(chosen) => onChange({ ...repeat, positions: places.filter((place) => chosen.includes(String(place))) })}
          />
        </div>
      )}
      {repeat.pattern === 'month_date' ? (
        <div id={controlId('/rule/monthDays')} tabIndex={-1}>
          <ChipsField
            label={say('series.days_of_month')}
            values={settled.monthDays.map(String)}
            choices={datesOfMonth.map((day) => ({ value: String(day), label: day === -1 ? say('series.last_day') : String(day) }))}
            onChange={(chosen) => onChange({ ...repeat, monthDays: datesOfMonth.filter((day) => chosen.includes(String(day))) })}
          />
        </div>
      ) : (
        <div id={controlId('/rule/weekdays')} tabIndex={-1}>
          <ChipsField
            label={say('series.days')}
            values={settled.weekdays}
            choices={weekdays.map((value) => ({ value, label: weekdayName(value, say) }))}
            onChange={(chosen) => onChange({ ...repeat, weekdays: weekdays.filter((day) => chosen.includes(day)) })}
          />
        </div>
      )}
    </>
  );
}

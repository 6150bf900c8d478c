import { addDays } from '@relais/calendar';
import { type DateRange } from '../calendar/calendar-range.ts';
import { useReader } from '../sessions/use-reader.ts';
import { DayField } from './DayFields.tsx';

const noFaults = { faults: {} };

/** On which days somebody is replaced; the list follows at once. */
export function SubstitutionDays({ range: { from, to }, onChange }: { range: DateRange; onChange: (range: DateRange) => void }) {
  const { say } = useReader();
  const change = (first: string, last: string) => onChange({ from: first, to: addDays(last < first ? first : last, 1) });
  const last = addDays(to, -1);
  return (
    <div className="filters no-print">
      <DayField form={noFaults} name="from" label={say('team.first_day')} value={from} onChange={(day) => change(day, last)} onReadable={() => undefined} />
      <DayField form={noFaults} name="to" label={say('team.last_day')} value={last} onChange={(day) => change(from, day)} onReadable={() => undefined} />
    </div>
  );
}

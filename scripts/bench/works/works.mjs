import { measureMonth, measureMonthCompressed } from './month.mjs';
import { measurePlanning } from './plan.mjs';
import { measureRaces } from './race.mjs';
import { measureStart } from './start.mjs';
import { measureCalendarPage, prepareCalendarPage } from './calendar-page.mjs';
import { measureGrowth } from './growth.mjs';
import { besideEachOther } from './compare.mjs';

/** What is measured, and the goal: Relais against the limit, for the median (p50) and for CPU, unless it says otherwise. */
export const works = [
  { work: 'S8', name: 'cold start', goal: '≤ 1.3 s; ≤ 120, 180 MiB', measure: measureStart },
  { work: 'S1', name: 'a month of the calendar', goal: '≤ 1.25', measure: besideEachOther(measureMonth) },
  { work: 'S1', name: 'the same, compressed', goal: '', measure: besideEachOther(measureMonthCompressed) },
  { work: 'S3', name: 'plan a session', goal: '≤ 2.5', measure: besideEachOther(measurePlanning) },
  { work: 'S5', name: '40 at once for 5 seats', goal: '≤ 2.5, p99 ≤ 3', measure: besideEachOther(measureRaces) },
];

/** Works whose databases `npm run bench -- --size` does not choose. */
export const worksOnDataOfTheirOwn = [
  { work: 'S2', name: 'the same month', sizes: '1,000 → 100,000', engines: ['sqlite', 'postgres'], goal: '≤ 1.2', measure: measureGrowth },
  { work: 'S12', name: 'month in a browser', sizes: '1,000 in view', engines: ['sqlite'], goal: '≤ 300 ms', prepare: prepareCalendarPage, measure: measureCalendarPage },
];

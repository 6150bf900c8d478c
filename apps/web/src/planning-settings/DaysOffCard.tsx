import { DayOffView } from '@relais/contracts';
import { formatDate } from '@relais/calendar';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { api } from '../api/api.ts';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { DayOffDialog } from './DayOffDialog.tsx';
import { dayOffFields, placeWords } from './day-off-words.ts';
import { RowActions } from './RowActions.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { daysOffQuery } from './settings-queries.ts';
import { useSettingsActs } from './use-settings-acts.ts';

type Opened = { deed: 'add' } | { deed: 'change'; dayOff: DayOffView };

/** The days of a year on which nobody should plan, beside the public holidays; the address holds the year. */
export function DaysOffCard() {
  const { say, today } = useReader();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [search, setSearch] = useSearchParams();
  const thisYear = Number(today.slice(0, 4));
  const year = Number(/^(19|2[01])\d\d$/.exec(search.get('year') ?? '')?.[0] ?? thisYear);
  const list = useQuery(daysOffQuery(year));
  const inYear = list.data?.items ?? [];
  const close = () => setOpened(null);
  return (
    <SettingsCard title={say('planning.days_off')} hint={say('planning.days_off_hint')} add={{ label: say('planning.day_off_add'), act: () => setOpened({ deed: 'add' }) }}>
      {(toHeading) => (
        <>
          <YearSteps year={year} onYear={(to) => setSearch({ year: String(to) }, { replace: true })} />
          {list.isPending && <Loading lines={3} />}
          {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
          {list.data && !list.isPlaceholderData && inYear.length === 0 && <EmptyState title={say('planning.days_off_none', { year: String(year) })} hint={say('planning.days_off_none_hint')} />}
          {inYear.length > 0 && <DayOffTable daysOff={inYear} onChange={(dayOff) => setOpened({ deed: 'change', dayOff })} onGone={toHeading} />}
          {opened && <DayOffDialog {...(opened.deed === 'change' ? { stored: opened.dayOff } : {})} firstDate={year === thisYear ? today : `${year}-01-02`} onClose={close} />}
        </>
      )}
    </SettingsCard>
  );
}

function YearSteps({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const { say } = useReader();
  return (
    <div className="year-steps">
      <button type="button" className="icon-button" aria-label={say('planning.year', { year: String(year - 1) })} onClick={() => onYear(year - 1)}>
        <ChevronLeft size={20} aria-hidden="true" />
      </button>
      <strong aria-live="polite">{year}</strong>
      <button type="button" className="icon-button" aria-label={say('planning.year', { year: String(year + 1) })} onClick={() => onYear(year + 1)}>
        <ChevronRight size={20} aria-hidden="true" />
      </button>
    </div>
  );
}

interface DayOffTableProps {
  readonly daysOff: readonly DayOffView[];
  readonly onChange: (dayOff: DayOffView) => void;
  readonly onGone: () => void;
}

function DayOffTable({ daysOff, onChange, onGone }: DayOffTableProps) {
  const { say, language } = useReader();
  const { remove } = useSettingsActs();
  const sorted = [...daysOff].sort((a, b) => a.onDate.localeCompare(b.onDate));

  async function drop(dayOff: DayOffView): Promise<void> {
    const isGone = await remove({
      name: dayOff.name,
      remove: () => api.act('DELETE', `/days-off/${dayOff.id}`, undefined, { version: dayOff.version }),
      restore: () => api.post('/days-off', dayOffFields(dayOff), DayOffView, { idempotencyKey: newId() }),
    });
    if (isGone) onGone();
  }

  return (
    <table className="data-table is-cards">
      <thead>
        <tr>
          <th scope="col">{say('planning.day_off_date')}</th>
          <th scope="col">{say('planning.day_off_name')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sorted.map((dayOff) => (
          <tr key={dayOff.id}>
            <th scope="row">{formatDate(dayOff.onDate, language)}</th>
            <td dir="auto">
              {dayOff.name}
              <span className="cell-more">{[say(`words.day_off_kind.${dayOff.kind}`), placeWords(dayOff.province, say)].join(' · ')}</span>
            </td>
            <td>
              <RowActions name={dayOff.name} onChange={() => onChange(dayOff)} onRemove={() => void drop(dayOff)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { TravelTimeView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { durationWords } from '../sessions/duration-words.ts';
import { newId } from '../sessions/new-id.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useWords } from '../words/use-words.ts';
import { AddTravelTime, ChangeTravelTime } from './TravelTimeDialogs.tsx';
import { RowActions } from './RowActions.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { travelTimesQuery } from './settings-queries.ts';
import { useSettingsActs } from './use-settings-acts.ts';

type Opened = { deed: 'add' } | { deed: 'change'; travelTime: TravelTimeView };

/** How long people are on their way between two municipalities. */
export function TravelTimesCard() {
  const { say } = useWords();
  const list = useQuery(travelTimesQuery);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <SettingsCard title={say('planning.travel_times')} hint={say('planning.travel_times_hint')} add={{ label: say('planning.travel_add'), act: () => setOpened({ deed: 'add' }) }}>
      {(toHeading) => (
        <>
          {list.isPending && <Loading lines={4} />}
          {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
          {list.data?.items.length === 0 && <EmptyState title={say('planning.travel_none')} hint={say('planning.travel_none_hint')} />}
          {list.data && list.data.items.length > 0 && (
            <TravelTimeTable travelTimes={list.data.items} onChange={(travelTime) => setOpened({ deed: 'change', travelTime })} onGone={toHeading} />
          )}
          {opened?.deed === 'add' && <AddTravelTime onClose={close} />}
          {opened?.deed === 'change' && <ChangeTravelTime stored={opened.travelTime} onClose={close} />}
        </>
      )}
    </SettingsCard>
  );
}

interface TravelTimeTableProps {
  readonly travelTimes: readonly TravelTimeView[];
  readonly onChange: (travelTime: TravelTimeView) => void;
  readonly onGone: () => void;
}

function TravelTimeTable({ travelTimes, onChange, onGone }: TravelTimeTableProps) {
  const { say, language } = useWords();
  const { remove } = useSettingsActs();
  const sorted = [...travelTimes].sort((a, b) => a.from.localeCompare(b.from, language) || a.to.localeCompare(b.to, language));

  async function drop({ id, from, to, minutes, version }: TravelTimeView): Promise<void> {
    const isGone = await remove({
      name: `${from} – ${to}`,
      remove: () => api.act('DELETE', `/travel-times/${id}`, undefined, { version }),
      restore: () => api.post('/travel-times', { from, to, minutes }, TravelTimeView, { idempotencyKey: newId() }),
    });
    if (isGone) onGone();
  }

  return (
    <table className="data-table is-cards">
      <thead>
        <tr>
          <th scope="col">{say('planning.travel_from')}</th>
          <th scope="col">{say('planning.travel_to')}</th>
          <th scope="col">{say('planning.travel_time')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {sorted.map((travelTime) => (
          <tr key={travelTime.id}>
            <th scope="row">{travelTime.from}</th>
            <td data-label={say('planning.travel_to')}>{travelTime.to}</td>
            <td data-label={say('planning.travel_time')}>{durationWords(travelTime.minutes, say)}</td>
            <td>
              <RowActions name={`${travelTime.from} – ${travelTime.to}`} onChange={() => onChange(travelTime)} onRemove={() => void drop(travelTime)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

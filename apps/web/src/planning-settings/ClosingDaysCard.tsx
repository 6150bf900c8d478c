import { formatDate } from '@relais/calendar';
import { ClosingDayView, type OrganisationView, type UiLanguage } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { ClosingDaysDialog } from './ClosingDaysDialog.tsx';
import { RowActions } from './RowActions.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { closingDaysQuery } from './settings-queries.ts';
import { useSettingsActs } from './use-settings-acts.ts';

interface ClosingDaysCardProps {
  readonly organisation: Pick<OrganisationView, 'id'>;
  readonly mayWrite: boolean;
}

/** When an organisation is closed, so that nobody plans there in vain. */
export function ClosingDaysCard({ organisation, mayWrite }: ClosingDaysCardProps) {
  const { say, today } = useReader();
  const list = useQuery(closingDaysQuery(organisation.id));
  const [isAdding, setAdding] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const all = [...(list.data?.items ?? [])].sort((a, b) => a.fromDate.localeCompare(b.fromDate));
  const coming = all.filter(({ untilDate }) => untilDate >= today);
  const shown = isWhole ? all : coming;
  return (
    <SettingsCard title={say('planning.closing_days')} {...(mayWrite ? { add: { label: say('planning.closing_add'), act: () => setAdding(true) } } : {})}>
      {(toHeading) => (
        <>
          {list.isPending && <Loading lines={2} />}
          {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
          {list.data && shown.length === 0 && <p className="hint">{say('planning.closing_none')}</p>}
          <ul className="plain-list">
            {shown.map((closing) => (
              <ClosingLine key={closing.id} closing={closing} mayWrite={mayWrite} onGone={toHeading} />
            ))}
          </ul>
          {!isWhole && all.length > coming.length && (
            <button type="button" className="button no-print" onClick={() => setWhole(true)}>
              {say('planning.closing_past')}
            </button>
          )}
          {isAdding && <ClosingDaysDialog organisation={organisation} onClose={() => setAdding(false)} />}
        </>
      )}
    </SettingsCard>
  );
}

function ClosingLine({ closing, mayWrite, onGone }: { closing: ClosingDayView; mayWrite: boolean; onGone: () => void }) {
  const { say, language } = useReader();
  const { remove } = useSettingsActs();
  const { id, organisationId, fromDate, untilDate, label, version } = closing;

  async function drop(): Promise<void> {
    const isGone = await remove({
      name: label,
      remove: () => api.act('DELETE', `/closing-days/${id}`, undefined, { version }),
      restore: () => api.post(`/organisations/${organisationId}/closing-days`, { fromDate, untilDate, label }, ClosingDayView, { idempotencyKey: newId() }),
    });
    if (isGone) onGone();
  }

  return (
    <li>
      <span className="hosted-session">
        <span dir="auto">{label}</span>
        <span className="cell-more">{daysWords(closing, language)}</span>
      </span>
      {mayWrite && <RowActions name={`${label}, ${say('planning.closing_days')}`} onRemove={() => void drop()} />}
    </li>
  );
}

/** `maandag 21 december 2026 – vrijdag 1 januari 2027`, or one day. */
function daysWords({ fromDate, untilDate }: Pick<ClosingDayView, 'fromDate' | 'untilDate'>, language: UiLanguage): string {
  return [...new Set([fromDate, untilDate])].map((date) => formatDate(date, language)).join(' – ');
}

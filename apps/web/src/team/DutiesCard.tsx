import { formatDateRange, localOf } from '@relais/calendar';
import { DutyList, type CounsellorView, type DutyView } from '@relais/contracts';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { RowActions } from '../planning-settings/RowActions.tsx';
import { SettingsCard } from '../planning-settings/SettingsCard.tsx';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { DutyDialog } from './DutyDialog.tsx';
import { useRemoval } from './use-removal.ts';

interface DutiesCardProps {
  readonly person: Pick<CounsellorView, 'id' | 'name' | 'officeId'>;
  readonly duties: readonly DutyView[];
  readonly mayArrange: boolean;
}

/** Somebody's turns at desks, from today on. */
export function DutiesCard({ person, duties, mayArrange }: DutiesCardProps) {
  const { say, today } = useReader();
  const [isOpen, setOpen] = useState(false);
  return (
    <SettingsCard title={say('team.duties')} {...(mayArrange ? { add: { label: say('team.plan_duty'), act: () => setOpen(true) } } : {})}>
      {(toHeading) => (
        <>
          {duties.length === 0 && <EmptyState title={say('team.duties_none')} />}
          <ul className="plain-list">
            {duties.map((duty) => (
              <Line key={duty.id} duty={duty} mayArrange={mayArrange} onGone={toHeading} />
            ))}
          </ul>
          {isOpen && <DutyDialog people={[person]} day={today} onClose={() => setOpen(false)} />}
        </>
      )}
    </SettingsCard>
  );
}

function Line({ duty, mayArrange, onGone }: { duty: DutyView; mayArrange: boolean; onGone: () => void }) {
  const { say, language } = useReader();
  const removal = useRemoval();
  const { id, version, office, user, kind, startsAt, endsAt, zone } = duty;
  const when = formatDateRange(startsAt, endsAt, zone, language);
  const what = `${say(`words.duty_kind.${kind}`)}, ${office.name}`;
  const again = { officeId: office.id, userId: user.id, kind, zone, startsAtLocal: localOf(startsAt, zone), endsAtLocal: localOf(endsAt, zone) };
  const remove = () =>
    void removal({
      name: `${what}, ${when}`,
      remove: () => api.act('DELETE', `/duties/${id}`, undefined, { version }),
      restore: () => api.post('/duties', again, DutyList, { idempotencyKey: newId() }),
    }).then(onGone);
  return (
    <li>
      <span className="message-name">
        {when}
        <span className="cell-more" dir="auto">{what}</span>
      </span>
      {mayArrange && <RowActions name={`${what}, ${when}`} onRemove={remove} />}
    </li>
  );
}

import { localOf } from '@relais/calendar';
import { DutyList, type CounsellorView, type DutyView } from '@relais/contracts';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { RowActions } from '../planning-settings/RowActions.tsx';
import { SettingsCard } from '../planning-settings/SettingsCard.tsx';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { DutyDialog } from './DutyDialog.tsx';
import { dutyWords } from './duty-fields.ts';
import { useTeamActs } from './use-team-acts.ts';

interface DutiesCardProps {
  readonly person: Pick<CounsellorView, 'id' | 'name' | 'officeId'>;
  readonly duties: readonly DutyView[];
  readonly mayArrange: boolean;
}

/** Somebody's turns at desks, from today on. */
export function DutiesCard({ person, duties, mayArrange }: DutiesCardProps) {
  const { say, today } = useReader();
  const [opened, setOpened] = useState<DutyView | 'new' | null>(null);
  return (
    <SettingsCard title={say('team.duties')} {...(mayArrange ? { add: { label: say('team.plan_duty'), act: () => setOpened('new') } } : {})}>
      {(toHeading) => (
        <>
          {duties.length === 0 && <EmptyState title={say('team.duties_none')} />}
          <ul className="plain-list">
            {duties.map((duty) => (
              <Line key={duty.id} duty={duty} mayArrange={mayArrange} onChange={() => setOpened(duty)} onGone={toHeading} />
            ))}
          </ul>
          {opened !== null && <DutyDialog people={[person]} day={today} {...(opened === 'new' ? {} : { stored: opened })} onClose={() => setOpened(null)} />}
        </>
      )}
    </SettingsCard>
  );
}

function Line({ duty, mayArrange, onChange, onGone }: { duty: DutyView; mayArrange: boolean; onChange: () => void; onGone: () => void }) {
  const { say, language } = useReader();
  const acts = useTeamActs();
  const { id, version, office, user, kind, startsAt, endsAt, zone } = duty;
  const name = dutyWords(duty, say, language);
  const again = { officeId: office.id, userId: user.id, kind, zone, startsAtLocal: localOf(startsAt, zone), endsAtLocal: localOf(endsAt, zone) };
  const remove = () =>
    void acts.remove({
      name: `${name.what}, ${name.when}`,
      remove: () => api.act('DELETE', `/duties/${id}`, undefined, { version }),
      restore: () => api.post('/duties', again, DutyList, { idempotencyKey: newId() }),
    }).then(onGone);
  return (
    <li>
      <span className="message-name">
        {name.when}
        <span className="cell-more" dir="auto">{name.what}</span>
      </span>
      {mayArrange && <RowActions name={`${name.what}, ${name.when}`} onChange={onChange} onRemove={remove} />}
    </li>
  );
}

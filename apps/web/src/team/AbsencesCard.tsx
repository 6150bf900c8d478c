import { AbsenceEntered, type AbsenceView, type CounsellorView } from '@relais/contracts';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { RowActions } from '../planning-settings/RowActions.tsx';
import { SettingsCard } from '../planning-settings/SettingsCard.tsx';
import { newId } from '../sessions/new-id.ts';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AbsenceDialog } from './AbsenceDialog.tsx';
import { absenceOf, draftOfAbsence } from './absence-draft.ts';
import { absenceDays, absenceWords } from './absence-words.ts';
import { useTeamActs } from './use-team-acts.ts';

interface AbsencesCardProps {
  readonly person: Pick<CounsellorView, 'id' | 'name'>;
  readonly absences: readonly AbsenceView[];
  readonly mayArrange: boolean;
}

/** When somebody is away, from today on. */
export function AbsencesCard({ person, absences, mayArrange }: AbsencesCardProps) {
  const { say, today } = useReader();
  const [opened, setOpened] = useState<AbsenceView | 'new' | null>(null);
  return (
    <SettingsCard title={say('team.absences')} {...(mayArrange ? { add: { label: say('team.enter_absence'), act: () => setOpened('new') } } : {})}>
      {(toHeading) => (
        <>
          {absences.length === 0 && <EmptyState title={say('team.absences_none')} />}
          <ul className="plain-list">
            {absences.map((absence) => (
              <Line key={absence.id} absence={absence} mayArrange={mayArrange} onChange={() => setOpened(absence)} onGone={toHeading} />
            ))}
          </ul>
          {opened !== null && <AbsenceDialog people={[person]} firstDay={today} {...(opened === 'new' ? {} : { stored: opened })} onClose={() => setOpened(null)} />}
        </>
      )}
    </SettingsCard>
  );
}

function Line({ absence, mayArrange, onChange, onGone }: { absence: AbsenceView; mayArrange: boolean; onChange: () => void; onGone: () => void }) {
  const { say, language } = useReader();
  const acts = useTeamActs();
  const draft = draftOfAbsence(absence);
  const name = absence.kind === null ? absenceDays(draft, language) : absenceWords(draft, say, language);
  const remove = () =>
    void acts.remove({
      name,
      remove: () => api.act('DELETE', `/absences/${absence.id}`, undefined, { version: absence.version }),
      restore: () => api.post('/absences', absenceOf(draft, absence.zone), AbsenceEntered, { idempotencyKey: newId() }),
    }).then(onGone);
  return (
    <li>
      <span className="message-name">{name}</span>
      {mayArrange && <RowActions name={name} onChange={onChange} onRemove={remove} />}
    </li>
  );
}

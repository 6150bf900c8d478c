import type { AffectedSession } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { CheckField } from '../forms/CheckField.tsx';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useReader } from '../sessions/use-reader.ts';
import { AffectedSessionLine } from './AffectedSessionLine.tsx';
import { hoursInList } from './hours-in-list.ts';
import { useSubstituting } from './use-substituting.ts';

interface SubstitutionFormProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly sessions: readonly AffectedSession[];
  readonly back: string;
  /** Something of the list is no longer so. */
  readonly onStale: () => void;
}

/** Whom to send where, all decided in one go. */
export function SubstitutionForm({ person, sessions, back, onStale }: SubstitutionFormProps) {
  const { say } = useReader();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(sessions.map(({ id, proposedId }) => [id, proposedId ?? ''])));
  const [notify, setNotify] = useState(true);
  const substituting = useSubstituting({ person, back });
  const assignments = sessions.flatMap(({ id, version }) => (chosen[id] ? [{ sessionId: id, version, substituteId: chosen[id] }] : []));

  function assign(event: FormEvent): void {
    event.preventDefault();
    substituting.mutate({ userId: person.id, assignments, notify });
  }

  return (
    <form onSubmit={assign}>
      <ol className="affected-list">
        {sessions.map((session) => (
          <AffectedSessionLine
            key={session.id}
            session={session}
            personName={person.name}
            chosenId={chosen[session.id] ?? ''}
            hoursInList={hoursInList(session, sessions, chosen)}
            onChoose={(substituteId) => setChosen({ ...chosen, [session.id]: substituteId })}
          />
        ))}
      </ol>
      {substituting.isError && (
        <div className="error-summary" role="alert">
          <p>{refusalWords(substituting.error, say)}</p>
          <button type="button" className="button" onClick={onStale}>{say('common.try_again')}</button>
        </div>
      )}
      <CheckField form={{ faults: {} }} name="notify" label={say('team.tell_hosts')} hint={say('team.tell_hosts_hint')} isChecked={notify} onChange={setNotify} />
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={assignments.length === 0 || substituting.isPending}>
          {substituting.isPending ? say('common.busy') : say('team.assign', { count: assignments.length })}
        </button>
      </div>
    </form>
  );
}

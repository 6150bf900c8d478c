import type { Say } from '../calendar/entry-words.ts';
import type { DraftField, SessionDraft } from './session-draft.ts';

interface StatusFieldProps {
  draft: SessionDraft;
  say: Say;
  onChange: (draft: SessionDraft, touched: DraftField) => void;
}

const firstStatuses = ['confirmed', 'tentative', 'draft'] as const;

/** How certain a new session is; its group is named after it. */
export function StatusField({ draft, say, onChange }: StatusFieldProps) {
  return (
    <div className="choice-group" data-field="status">
      {firstStatuses.map((status) => (
        <label key={status} className="check-line">
          <input type="radio" name="status" checked={draft.status === status} onChange={() => onChange({ ...draft, status, inviteHost: status === 'confirmed' && draft.inviteHost }, 'status')} />
          {say(`sessions.status_${status}`)}
        </label>
      ))}
    </div>
  );
}

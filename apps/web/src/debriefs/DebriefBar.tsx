import type { DebriefDraft } from './debrief-drafts.ts';
import { bookedWhoCame, type DebriefForm } from './debrief-form.ts';
import type { DebriefWriting } from './use-debrief-writing.ts';
import { useWords } from '../words/use-words.ts';

interface DebriefBarProps {
  form: DebriefForm;
  draft: DebriefDraft;
  place: DebriefWriting['place'];
  isBusy: boolean;
}

/** Always in sight: how many that makes, where it is kept, and the button that sends it. */
export function DebriefBar({ form, draft, place, isBusy }: DebriefBarProps) {
  const { say } = useWords();
  const [booked, unnamed] = [bookedWhoCame(form), form.unnamed.headcount];
  const isWaiting = draft.state === 'unsent' && !isBusy;
  return (
    <div className="debrief-bar">
      <p className="debrief-sum" role="status">
        <strong>{say('debriefs.total', { count: booked + unnamed })}</strong> <span>{say('debriefs.total_split', { booked, unnamed })}</span>
      </p>
      <button type="submit" className="button is-primary" disabled={isBusy}>
        {say(labelOf(draft, isBusy, isWaiting))}
      </button>
      <p className="debrief-kept" role="status">
        {place === 'kept' && !isBusy && say('debriefs.kept')}
        {place === 'homeless' && say('debriefs.not_kept')}
        {isWaiting && ` · ${say('debriefs.kept_hint')}`}
      </p>
    </div>
  );
}

function labelOf({ corrects }: DebriefDraft, isBusy: boolean, isWaiting: boolean) {
  if (isBusy) return 'debriefs.saving';
  if (isWaiting) return 'debriefs.send_now';
  return corrects === null ? 'debriefs.save' : 'debriefs.save_correction';
}

import type { PlanningChoices } from '@relais/contracts';
import { Suspense, lazy } from 'react';
import type { DraftField, SessionDraft } from '../sessions/session-draft.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import type { useFormChecks } from './use-form-checks.ts';

const FindTimeDialog = lazy(() => import('../free-moments/FindTimeDialog.tsx'));

interface CheckDialogsProps {
  checks: ReturnType<typeof useFormChecks>;
  draft: SessionDraft;
  choices: PlanningChoices;
  onChange: (draft: SessionDraft, touched: DraftField) => void;
}

/** What stands open over a session form: the question whether to save all the same, and finding a time. */
export function CheckDialogs({ checks: { question, isFinding, stopFinding }, draft, choices, onChange }: CheckDialogsProps) {
  function take(found: SessionDraft): void {
    onChange(found, 'startsAtLocal');
    onChange(found, 'endsAtLocal');
  }
  return (
    <>
      {isFinding && (
        <Suspense>
          <FindTimeDialog draft={draft} choices={choices} onTake={take} onClose={stopFinding} />
        </Suspense>
      )}
      {question && <AcceptDialog occasion="save" warnings={question.warnings} onAnswer={question.answer} />}
    </>
  );
}

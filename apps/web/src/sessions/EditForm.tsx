import type { PlanningChoices, SessionPatch, SessionView } from '@relais/contracts';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { titleOf } from '../calendar/entry-words.ts';
import { NotifyDialog } from '../calendar/NotifyDialog.tsx';
import { instantsOf } from '../calendar/session-slot.ts';
import { useTelling } from '../calendar/use-telling.ts';
import { rebased } from '../forms/conflict.ts';
import { ConflictNote } from '../forms/ConflictNote.tsx';
import { CheckDialogs } from '../checks/CheckDialogs.tsx';
import { SessionChecks } from '../checks/SessionChecks.tsx';
import { useFormChecks } from '../checks/use-form-checks.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { ScopeDialog } from '../series/ScopeDialog.tsx';
import { wishOf } from '../series/series-wish.ts';
import { useScope } from '../series/use-scope.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useUnsavedGuard } from '../ui/use-unsaved-guard.ts';
import { conflictLines, storedIn } from './conflict-lines.ts';
import { FormActions } from './FormActions.tsx';
import type { PlacedForm } from './kept-forms.ts';
import { KeptForms } from './KeptForms.tsx';
import { changeSession } from './session-api.ts';
import { draftOf, isSameDraft, type SessionDraft } from './session-draft.ts';
import { SessionFieldGroups } from './SessionFieldGroups.tsx';
import { entryOf, useSessionStored } from './session-queries.ts';
import { isToBeTold } from './told.ts';
import { useHost } from './use-host.ts';
import { useKeptForm } from './use-kept-form.ts';
import { useReader } from './use-reader.ts';
import { useSessionForm } from './use-session-form.ts';

interface EditFormProps {
  session: SessionView;
  choices: PlanningChoices;
}

/** A stored session in full; when somebody else changed it meanwhile, both versions are shown. */
export function EditForm({ session: loaded, choices }: EditFormProps) {
  const { say, language, today } = useReader();
  const [stored, setStored] = useState(loaded);
  const [theirs, setTheirs] = useState<SessionView | null>(null);
  /** What the typing goes out from: the session as it was when somebody began, which may be days ago. */
  const [base, setBase] = useState({ version: loaded.version, before: draftOf(loaded) });
  const session = useSessionForm({ draft: draftOf(loaded) }, say);
  const { draft, touched, form, change } = session;
  const host = useHost({ draft, touched, change });
  const checks = useFormChecks(draft, stored, say);
  const { question, ask } = useTelling();
  const scope = useScope();
  const [, navigate] = useLocation();
  const toasts = useToasts();
  const sessionStored = useSessionStored();
  const fields = { form, draft, choices, today, say, language, onChange: change, onReadable: session.setReadable };
  const page = `/sessions/${loaded.id}`;
  const isDirty = !isSameDraft(base.before, draft);
  const kept = useKeptForm({ sessionId: loaded.id, draft, touched: [...touched], isDirty, base });
  useUnsavedGuard(isDirty);

  async function save(mine: SessionDraft, before: SessionView): Promise<void> {
    if (isSameDraft(draftOf(before), mine)) return leave();
    await session.save({ from: draftOf(before), to: mine }, (patch) => send(patch, mine, before), checks.faults);
  }

  async function send(patch: SessionPatch, mine: SessionDraft, before: SessionView): Promise<void> {
    const answer = await scope.ask(before, wishOf(patch, mine));
    if (answer === 'series') leave();
    if (answer !== 'this') return;
    const telling = isToBeTold(before, patch) ? await ask({ ...entryOf(before), ...instantsOf(mine, mine.zone) }) : 'quiet';
    if (telling === 'stay') return;
    try {
      const changed = await checks.send((acceptedBecause) => changeSession(before.id, before.version, { ...patch, notify: telling === 'tell', acceptedBecause }));
      void sessionStored(changed);
      toasts.show({ text: say('sessions.saved', { title: titleOf(changed, say) }) });
      leave();
    } catch (reason) {
      setTheirs(storedIn(reason));
      throw reason;
    }
  }

  function leave(): void {
    kept.done();
    navigate(page, { replace: true });
  }

  /** Goes on with what was typed before; over a newer version only after both have been seen. */
  function restore(form: PlacedForm): void {
    kept.adopt(form);
    const { base: then, form: typed } = form.kept;
    session.replace(typed.draft, typed.touched);
    if (then === null || then.version === stored.version) return;
    setBase(then);
    setTheirs(stored);
  }

  /** Goes on from what is stored now. */
  function settle(now: SessionView, mine: SessionDraft): void {
    void sessionStored(now);
    setTheirs(null);
    setStored(now);
    setBase({ version: now.version, before: draftOf(now) });
    session.replace(mine);
  }

  function keepMine(now: SessionView): void {
    const mine = rebased({ before: base.before, mine: draft, theirs: draftOf(now) });
    settle(now, mine);
    void save(mine, now);
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (base.version === stored.version) void save(draft, stored);
  }

  return (
    <>
      <form onSubmit={handleSubmit} noValidate className="session-form">
        <PageHeading title={say('sessions.edit_title')} />
        {theirs ? (
          <ConflictNote
            lines={conflictLines({ before: base.before, mine: draft, theirs: draftOf(theirs) }, { choices, contacts: host.contacts, say, language })}
            isBusy={session.isBusy}
            onKeep={() => keepMine(theirs)}
            onTake={() => settle(theirs, draftOf(theirs))}
          />
        ) : (
          <ErrorSummary form={form} />
        )}
        {!theirs && <KeptForms kept={kept} version={stored.version} onRestore={restore} />}
        <p role="status" className="hint">
          {theirs === null && loaded.version > stored.version && isDirty ? say('live.form') : ''}
        </p>
        <SessionFieldGroups {...fields} touched={touched} host={host} checks={<SessionChecks {...fields} checks={checks} />} />
        <FormActions save={say('sessions.save')} isBusy={session.isBusy} back={page} />
        {question && <NotifyDialog occasion="change" entry={question.entry} say={say} language={language} onAnswer={question.answer} />}
      </form>
      {scope.question && <ScopeDialog question={scope.question} />}
      <CheckDialogs {...fields} checks={checks} />
    </>
  );
}

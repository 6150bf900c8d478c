import type { PlanningChoices } from '@relais/contracts';
import { isLocalDate } from '@relais/calendar';
import { useState, type FormEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useUnsavedGuard } from '../ui/use-unsaved-guard.ts';
import { firstDraft } from './first-draft.ts';
import { FormActions } from './FormActions.tsx';
import { handedIn, type HandedDraft } from './handed-draft.ts';
import { InviteField } from './HostFields.tsx';
import { newId } from './new-id.ts';
import { planSession } from './session-api.ts';
import { FieldGroup, SessionFieldGroups } from './SessionFieldGroups.tsx';
import { StatusField } from './StatusField.tsx';
import { useHost } from './use-host.ts';
import { usePlanned } from './use-planned.ts';
import { useReader } from './use-reader.ts';
import { useSessionForm } from './use-session-form.ts';

/** A new session in full; the quick form hands over what was typed there. */
export function NewForm({ choices }: { choices: PlanningChoices }) {
  const { me, now, today } = useReader();
  const handed = handedIn(useHistoryState<unknown>());
  const [params] = useSearchParams();
  const [opening] = useState<HandedDraft | null>(() => {
    const date = params.get('date') ?? '';
    const draft = firstDraft({ wish: { date: isLocalDate(date) ? date : today }, choices, me, now });
    return handed ?? (draft && { draft, touched: [] });
  });
  return opening && <FullForm opening={opening} choices={choices} />;
}

function FullForm({ opening, choices }: { opening: HandedDraft; choices: PlanningChoices }) {
  const { say, language, today } = useReader();
  const session = useSessionForm(opening, say);
  const { draft, touched, form, change } = session;
  const host = useHost({ draft, touched, change });
  const [key] = useState(newId);
  const [, navigate] = useLocation();
  const planned = usePlanned();
  const fields = { form, draft, choices, today, say, language, onChange: change, onReadable: session.setReadable };
  useUnsavedGuard(touched.size > 0);

  async function plan(event: FormEvent): Promise<void> {
    event.preventDefault();
    await session.plan(async (body) => {
      const stored = await planSession(body, key);
      planned(stored, body.inviteHost);
      navigate(`/sessions/${stored.id}`, { replace: true });
    });
  }

  return (
    <form onSubmit={(event) => void plan(event)} noValidate className="session-form">
      <PageHeading title={say('sessions.new_title')} />
      <ErrorSummary form={form} />
      <SessionFieldGroups {...fields} touched={touched} host={host}>
        <FieldGroup name={say('sessions.status')}>
          <StatusField draft={draft} say={say} onChange={change} />
          {draft.status === 'confirmed' && <InviteField {...fields} contacts={host.contacts} />}
        </FieldGroup>
      </SessionFieldGroups>
      <FormActions save={say('sessions.plan')} isBusy={session.isBusy} back="/" />
    </form>
  );
}

import type { PlanningChoices } from '@relais/contracts';
import { isLocalDate } from '@relais/calendar';
import { useState, type FormEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { CheckDialogs } from '../checks/CheckDialogs.tsx';
import { SessionChecks } from '../checks/SessionChecks.tsx';
import { useFormChecks } from '../checks/use-form-checks.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { notRepeated } from '../series/repeat-draft.ts';
import { RepeatSection } from '../series/RepeatSection.tsx';
import { useSeriesPlan } from '../series/use-series-plan.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useUnsavedGuard } from '../ui/use-unsaved-guard.ts';
import { firstDraft } from './first-draft.ts';
import { FormActions } from './FormActions.tsx';
import { handedIn, type HandedDraft } from './handed-draft.ts';
import { InviteField } from './HostFields.tsx';
import { KeptForms } from './KeptForms.tsx';
import { newId } from './new-id.ts';
import { planSession } from './session-api.ts';
import { FieldGroup, SessionFieldGroups } from './SessionFieldGroups.tsx';
import { StatusField } from './StatusField.tsx';
import { useHost } from './use-host.ts';
import { useKeptForm } from './use-kept-form.ts';
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
  const { draft, touched, change } = session;
  const series = useSeriesPlan(opening.repeat);
  const form = Object.keys(series.faults).length > 0 ? { faults: series.faults } : session.form;
  const host = useHost({ draft, touched, change });
  const checks = useFormChecks(draft, null, say);
  const kept = useKeptForm({ sessionId: 'new', draft, touched: [...touched], repeat: series.repeat, isDirty: session.dirty || touched.size > 0 || series.isRepeated, base: null });
  const [key] = useState(newId);
  const [, navigate] = useLocation();
  const planned = usePlanned();
  const fields = { form, draft, choices, today, say, language, onChange: change, onReadable: session.setReadable };
  useUnsavedGuard(touched.size > 0 || series.isRepeated);

  async function plan(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (series.isRepeated) return planSeries();
    await session.plan(async (body) => {
      const stored = await checks.send((acceptedBecause) => planSession({ ...body, acceptedBecause }, key));
      kept.done();
      planned(stored, body.inviteHost);
      navigate(`/sessions/${stored.id}`, { replace: true });
    }, checks.faults);
  }

  async function planSeries(): Promise<void> {
    if (!session.check() || !(await series.plan(draft))) return;
    kept.done();
    navigate(`/?date=${draft.startsAtLocal.slice(0, 10)}`, { replace: true });
  }

  return (
    <>
      <form onSubmit={(event) => void plan(event)} noValidate className="session-form">
        <PageHeading title={say('sessions.new_title')} />
        <KeptForms
          kept={kept}
          version={null}
          onRestore={(form) => {
            kept.adopt(form);
            session.replace(form.kept.form.draft, form.kept.form.touched);
            series.setRepeat(form.kept.form.repeat ?? notRepeated);
          }}
        />
        {opening.copyOf !== undefined && <p className="note">{opening.copyOf}</p>}
        <ErrorSummary form={form} />
        <SessionFieldGroups {...fields} touched={touched} host={host} checks={!series.isRepeated && <SessionChecks {...fields} checks={checks} />} repeat={<RepeatSection {...fields} repeat={series.repeat} onChange={series.setRepeat} />}>
          <FieldGroup name={say('sessions.status')}>
            <StatusField draft={draft} say={say} onChange={change} />
            {draft.status === 'confirmed' && <InviteField {...fields} contacts={host.contacts} />}
          </FieldGroup>
        </SessionFieldGroups>
        <FormActions save={say(series.isRepeated ? 'series.plan' : 'sessions.plan')} isBusy={session.isBusy || series.isBusy} back="/" />
      </form>
      <CheckDialogs {...fields} checks={checks} />
    </>
  );
}

import type { PlanningChoices } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffectEvent, useLayoutEffect, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import type { PlanningWish } from '../calendar/use-calendar-dialogs.ts';
import { CheckDialogs } from '../checks/CheckDialogs.tsx';
import { FindingsLine } from '../checks/FindingsLine.tsx';
import { SessionChecks } from '../checks/SessionChecks.tsx';
import { useFormChecks } from '../checks/use-form-checks.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { awaitedDraft, firstDraft } from './first-draft.ts';
import { HostFields, InviteField } from './HostFields.tsx';
import { handOver } from './handed-draft.ts';
import { KeptForms } from './KeptForms.tsx';
import { newId } from './new-id.ts';
import { LeadField } from './WhoFields.tsx';
import { KindField } from './WhatFields.tsx';
import { planSession } from './session-api.ts';
import { choicesQuery } from './session-queries.ts';
import type { DraftField } from './session-draft.ts';
import { SlotFields } from './SlotFields.tsx';
import { useHost } from './use-host.ts';
import { useKeptForm } from './use-kept-form.ts';
import { usePlanned } from './use-planned.ts';
import { useReader } from './use-reader.ts';
import { useSessionForm } from './use-session-form.ts';

const nothingToChoose: PlanningChoices = { kinds: [], counsellors: [], rooms: [], offices: [] };

interface PlanDialogProps {
  wish: PlanningWish;
  onClose: () => void;
}

/** Plans a session in a few words: kind, host, time, who leads, and whether the host is invited. It stands open at once; until there is more to choose from, the host is asked for. */
export function PlanDialog({ wish, onClose }: PlanDialogProps) {
  const { me, now, say, language, today } = useReader();
  const arrived = useQuery(choicesQuery);
  const [awaited] = useState(() => awaitedDraft({ wish, me, now }));
  const session = useSessionForm({ draft: awaited }, say);
  const [choices, setChoices] = useState<PlanningChoices | null>(null);
  const begin = useEffectEvent((offered: PlanningChoices) => {
    const first = choices === null ? firstDraft({ wish, choices: offered, me, now }) : null;
    if (choices === null && first === null) return onClose();
    if (first) session.begin(first);
    setChoices(offered);
  });
  useLayoutEffect(() => {
    if (arrived.data) begin(arrived.data);
  }, [arrived.data]);
  const { draft, form, change } = session;
  const touched: ReadonlySet<DraftField> = wish.slot ? new Set([...session.touched, 'endsAtLocal']) : session.touched;
  const host = useHost({ draft, touched, change });
  const checks = useFormChecks(draft, null, say);
  const kept = useKeptForm({ sessionId: 'new', draft, touched: [...touched], isDirty: session.dirty && choices !== null, base: null });
  const [key] = useState(newId);
  const [, navigate] = useLocation();
  const planned = usePlanned();
  const fields = { form, draft, choices: choices ?? nothingToChoose, today, say, language, onChange: change, onReadable: session.setReadable };

  function close(): void {
    kept.done();
    onClose();
  }

  async function plan(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (choices === null) return;
    const sent = await session.plan(async (body) => planned(await checks.send((acceptedBecause) => planSession({ ...body, acceptedBecause }, key)), body.inviteHost), checks.faults);
    if (sent) close();
  }

  function openInFull(): void {
    kept.done();
    navigate('/sessions/new', { state: handOver({ draft, touched: [...touched] }) });
  }

  return (
    <Dialog title={say('sessions.plan_title')} onClose={close} isDirty={session.dirty}>
      <form onSubmit={(event) => void plan(event)} noValidate className="quick-form">
        {choices !== null && (
          <KeptForms
            kept={kept}
            version={null}
            onRestore={(form) => {
              kept.adopt(form);
              session.replace(form.kept.form.draft, form.kept.form.touched);
            }}
          />
        )}
        <ErrorSummary form={form} />
        <HostFields {...fields} found={host.found} isFresh={host.isFresh} contacts={host.contacts} onSearch={host.search} onHost={(organisation) => void host.choose(organisation)} />
        {choices === null && <Awaited error={arrived.error} onRetry={() => void arrived.refetch()} />}
        {choices !== null && (
          <>
            <KindField {...fields} touched={touched} />
            <SlotFields {...fields} slot={draft} zone={draft.zone} onChange={(slot, field) => change({ ...draft, ...slot }, field)} />
            <LeadField {...fields} />
            <InviteField {...fields} contacts={host.contacts} />
            <SessionChecks {...fields} checks={checks} isSaidElsewhere />
            <div className="dialog-actions">
              <FindingsLine findings={checks.findings} />
              <button type="button" className="button is-quiet" onClick={openInFull}>
                {say('sessions.more')}
              </button>
              <button type="submit" className="button is-primary" disabled={session.isBusy}>
                {say(session.isBusy ? 'sessions.saving' : 'sessions.plan')}
              </button>
            </div>
          </>
        )}
      </form>
      <CheckDialogs {...fields} checks={checks} />
    </Dialog>
  );
}

function Awaited({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return error === null ? <Loading lines={5} /> : <LoadFailure error={error} onRetry={onRetry} />;
}

import { RequestProposal, type PlanningChoices, type SessionRequestView } from '@relais/contracts';
import { CalendarSearch, Plus } from 'lucide-react';
import { Suspense, lazy, useMemo, useState, type FormEvent } from 'react';
import { AcceptDialog as WarningsDialog } from '../checks/AcceptDialog.tsx';
import { useAccepting } from '../checks/use-accepting.ts';
import { useForm, type Faults } from '../forms/use-form.ts';
import { slotFaults } from '../sessions/use-slot.ts';
import { useReader } from '../sessions/use-reader.ts';
import { useToasts } from '../ui/toasts.ts';
import { AgreedFields, type Agreed } from './AgreedFields.tsx';
import { AcceptDialog } from './AcceptRequestDialog.tsx';
import { draftFor } from './draft-for.ts';
import { ProposedMomentFields } from './ProposedMomentFields.tsx';
import { propose, storedIn, useRequestStored } from './request-queries.ts';
import { RequestDeedNote } from './RequestDeedNote.tsx';
import { mostMoments, proposalZone, type useProposal } from './use-proposal.ts';

const FindTimeDialog = lazy(() => import('../free-moments/FindTimeDialog.tsx'));

interface ProposeFormProps {
  readonly request: SessionRequestView;
  readonly choices: PlanningChoices;
  readonly proposal: ReturnType<typeof useProposal>;
}

/** Moments for the partner to choose from, found or typed, each with who would come. */
export function ProposeForm({ request, choices, proposal }: ProposeFormProps) {
  const { say, me, now } = useReader();
  const form = useForm(RequestProposal);
  const [agreed, setAgreed] = useState<Agreed>({ status: 'confirmed', onlineUrl: '' });
  const [own, setOwn] = useState<Faults>({});
  const [opened, setOpened] = useState<'find' | 'accept' | null>(null);
  const { question, accepting } = useAccepting();
  const stored = useRequestStored();
  const toasts = useToasts();
  const { moments } = proposal;
  const faults = useMemo(() => (Object.keys(own).length > 0 ? own : form.faults), [own, form.faults]);
  const draft = draftFor(request, { choices, me, now });

  async function send(version: number): Promise<void> {
    const wrong = faultsIn(moments, say);
    setOwn(wrong);
    if (Object.keys(wrong).length > 0) return;
    const typed = { ...agreed, moments: moments.map(({ startsAtLocal, endsAtLocal, leadId }) => ({ startsAtLocal, endsAtLocal, zone: proposalZone, leadId })) };
    const isSent = await form.submit(typed, async (body) => void stored(await accepting((acceptedBecause) => propose({ id: request.id, version }, { ...body, acceptedBecause }))));
    if (!isSent) return;
    proposal.clear();
    toasts.show({ text: say('requests.proposed_done') });
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    void send(request.version);
  }

  return (
    <section className="card request-answer">
      <h2>{say('requests.propose_title')}</h2>
      <p className="hint">{say(request.status === 'proposed' ? 'requests.propose_replaces' : 'requests.propose_lead')}</p>
      <form onSubmit={handleSubmit} noValidate>
        <RequestDeedNote form={{ ...form, faults }} seen={request} onKeep={(version) => void send(version)} onLeave={form.clear} />
        {moments.map((moment, index) => <ProposedMomentFields key={moment.key} {...{ moment, index, choices, proposal, faults }} />)}
        <p className="button-row">
          <button type="button" className="button" disabled={draft === null || moments.length >= mostMoments} onClick={() => setOpened('find')}><CalendarSearch size={18} aria-hidden="true" /> {say('planning.find')}</button>
          <button type="button" className="button" disabled={moments.length >= mostMoments} onClick={() => proposal.add()}><Plus size={18} aria-hidden="true" /> {say('requests.add_moment')}</button>
          <button type="button" className="button" onClick={() => setOpened('accept')}>{say('requests.accept')}</button>
        </p>
        {moments.length > 0 && <AgreedFields form={{ faults }} label={say('requests.becomes')} agreed={agreed} isOnline={request.online} onChange={setAgreed} />}
        {moments.length > 0 && storedIn(form.refusal) === null && <p><button type="submit" className="button is-primary" disabled={form.isBusy}>{say(form.isBusy ? 'common.busy' : 'requests.propose_send', { count: moments.length })}</button></p>}
      </form>
      {opened === 'find' && draft && (
        <Suspense>
          <FindTimeDialog draft={draft} choices={choices} onTake={({ startsAtLocal, endsAtLocal, leadId }) => proposal.add({ startsAtLocal, endsAtLocal }, leadId)} onClose={() => setOpened(null)} />
        </Suspense>
      )}
      {opened === 'accept' && draft && <AcceptDialog request={request} choices={choices} slot={moments[0] ?? draft} onClose={() => setOpened(null)} />}
      {question && <WarningsDialog occasion="save" warnings={question.warnings} onAnswer={question.answer} />}
    </section>
  );
}

function faultsIn(moments: ProposeFormProps['proposal']['moments'], say: ReturnType<typeof useReader>['say']): Faults {
  const all = moments.flatMap((moment, index) =>
    Object.entries(slotFaults(moment, proposalZone, moment.unreadable, say)).map(([pointer, fault]): [string, string] => [`/moments/${index}${pointer}`, fault]),
  );
  return Object.fromEntries(all);
}

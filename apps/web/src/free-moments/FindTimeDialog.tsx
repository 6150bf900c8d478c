import type { FreeMoment, PlanningChoices } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { FieldScope } from '../forms/field-scope.ts';
import { interpretersQuery } from '../interpreters/interpreter-queries.ts';
import type { SessionDraft } from '../sessions/session-draft.ts';
import { contactsQuery } from '../sessions/session-queries.ts';
import { firstContact } from '../sessions/use-host.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { LoadFailure } from '../ui/Loading.tsx';
import { useWords } from '../words/use-words.ts';
import { FoundMoments } from './FoundMoments.tsx';
import { draftAt } from './moment-wish.ts';
import { useFindTime } from './use-find-time.ts';
import { WhenFields } from './WhenFields.tsx';
import { WhoFields } from './WhoFields.tsx';
import './find-time.css';

interface FindTimeDialogProps {
  /** What is planned so far; the wish begins with it. */
  draft: SessionDraft;
  choices: PlanningChoices;
  /** The form with the chosen moment in it. */
  onTake: (draft: SessionDraft) => void;
  onClose: () => void;
}

/** Finds the next moments at which everybody and everything that is needed is free. */
export default function FindTimeDialog({ draft, choices, onTake, onClose }: FindTimeDialogProps) {
  const { say } = useWords();
  const finding = useFindTime(draft);
  const { wish, form, found } = finding;
  const list = useQuery(interpretersQuery);
  const interpreters = list.data?.items ?? [];
  const contacts = useQuery(contactsQuery(wish.host?.id ?? null)).data?.items ?? [];
  const fields = { form, wish, choices, onChange: finding.setWish };

  function search(event: FormEvent): void {
    event.preventDefault();
    void finding.search();
  }

  function take(moment: FreeMoment): void {
    if (!found) return;
    onClose();
    const interpreter = interpreters.find(({ id }) => id === found.wish.interpreterId) ?? null;
    onTake(draftAt(draft, { wish: found.wish, moment, choices, interpreter, contactId: firstContact(contacts)?.id ?? null }));
  }

  return (
    <Dialog title={say('planning.find')} onClose={onClose}>
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      <FieldScope value="wish">
        <form onSubmit={search} noValidate className="find-time">
          <ErrorSummary form={form} />
          <WhoFields {...fields} interpreters={interpreters.filter(({ archived }) => !archived)} />
          <WhenFields {...fields} onReadable={finding.setReadable} />
          <button type="submit" className={found && !finding.isStale ? 'button' : 'button is-primary'} disabled={finding.isBusy}>
            <Search size={18} aria-hidden="true" /> {say(finding.isBusy ? 'common.busy' : 'planning.find_search')}
          </button>
        </form>
      </FieldScope>
      {found && <FoundMoments key={JSON.stringify(found)} {...found} isStale={finding.isStale} onTake={take} />}
    </Dialog>
  );
}

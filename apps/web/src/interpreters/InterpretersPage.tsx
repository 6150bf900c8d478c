import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMayPlan } from '../me/use-me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';
import { ArchiveInterpreterDialog } from './ArchiveInterpreterDialog.tsx';
import { InterpreterDialog } from './InterpreterDialog.tsx';
import { InterpreterTable, type Opened } from './InterpreterTable.tsx';
import { interpretersQuery } from './interpreter-queries.ts';

/** The register of interpreters: who, which languages, through which service. */
export default function InterpretersPage() {
  const { say } = useWords();
  const mayPlan = useMayPlan();
  const list = useQuery(interpretersQuery);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const add = mayPlan && (
    <button type="button" className="button is-primary" onClick={() => setOpened({ deed: 'add' })}>{say('interpreters.new')}</button>
  );
  return (
    <>
      <PageHeading title={say('interpreters.title')}>{add}</PageHeading>
      {list.isPending && <Loading lines={6} />}
      {list.isError && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <EmptyState title={say('interpreters.empty')} hint={say('interpreters.empty_hint')}>{add}</EmptyState>}
      {list.data && list.data.items.length > 0 && <InterpreterTable interpreters={list.data.items} mayWrite={mayPlan} onOpen={setOpened} />}
      {opened?.deed === 'add' && <InterpreterDialog onClose={close} />}
      {opened?.deed === 'edit' && <InterpreterDialog stored={opened.interpreter} onClose={close} />}
      {opened?.deed === 'archive' && <ArchiveInterpreterDialog interpreter={opened.interpreter} onClose={close} />}
    </>
  );
}

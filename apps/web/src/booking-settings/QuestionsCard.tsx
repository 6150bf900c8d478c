import type { SessionKindCode } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SettingsCard } from '../planning-settings/SettingsCard.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useWords } from '../words/use-words.ts';
import { ArchiveQuestionDialog } from './ArchiveQuestionDialog.tsx';
import { questionsQuery } from './booking-settings-queries.ts';
import type { Opened } from './opened.ts';
import { QuestionDialog } from './QuestionDialog.tsx';
import { QuestionList } from './QuestionList.tsx';

/** What bookers of a kind of session are asked, in the order of the form. */
export function QuestionsCard({ kind }: { kind: SessionKindCode }) {
  const { say } = useWords();
  const stored = useQuery(questionsQuery(kind));
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const asked = stored.data?.items.filter(({ archived }) => !archived) ?? [];
  return (
    <SettingsCard title={say('booking_settings.questions')} hint={say('booking_settings.questions_hint')} add={{ label: say('booking_settings.add'), act: () => setOpened({ deed: 'add' }) }}>
      {(toHeading) => (
        <>
          {stored.isPending && <Loading lines={4} />}
          {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
          {stored.data && asked.length === 0 && <EmptyState title={say('booking_settings.none')} hint={say('booking_settings.none_hint')} />}
          {asked.length > 0 && <QuestionList questions={asked} onOpen={setOpened} />}
          {opened?.deed === 'add' && <QuestionDialog kind={kind} place={asked.length + 1} onClose={close} />}
          {opened?.deed === 'edit' && <QuestionDialog kind={kind} place={opened.question.place} stored={opened.question} onClose={close} />}
          {opened?.deed === 'archive' && <ArchiveQuestionDialog question={opened.question} onClose={close} onGone={toHeading} />}
        </>
      )}
    </SettingsCard>
  );
}

import './saved-views.css';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useWords } from '../words/use-words.ts';
import { SavedView } from './SavedView.tsx';
import { savedViewsQuery, useSavedViews } from './saved-views.ts';
import { ViewNameForm } from './ViewNameForm.tsx';

interface SavedViewsProps {
  /** How the calendar looks now, as an address. */
  present: string;
  onChoose: (address: string) => void;
}

export default function SavedViews({ present, onChoose }: SavedViewsProps) {
  const { say } = useWords();
  const views = useQuery(savedViewsQuery);
  const { save, rename, remove } = useSavedViews();
  const panel = useRef<HTMLDivElement>(null);
  if (views.isPending) return <Loading lines={2} />;
  if (views.isError) return <LoadFailure error={views.error} onRetry={() => void views.refetch()} />;

  return (
    <div ref={panel} className="saved-views">
      {views.data.items.length === 0 ? (
        <p className="hint">{say('looks.views_none')}</p>
      ) : (
        <ul aria-label={say('looks.views')}>
          {views.data.items.map((view) => (
            <SavedView
              key={view.id}
              view={view}
              isPresent={view.address === present}
              rename={rename}
              onChoose={() => onChoose(view.address)}
              onRemove={() => {
                panel.current?.querySelector<HTMLElement>('.view-name-form:last-child input')?.focus();
                remove.mutate(view);
              }}
            />
          ))}
        </ul>
      )}
      <ViewNameForm label={say('looks.view_save_as')} button={say('common.save')} name="" sending={save} onSend={(name, done) => save.mutate({ name, address: present }, { onSuccess: done })} />
    </div>
  );
}

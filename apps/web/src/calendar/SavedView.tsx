import type { SavedViewItem } from '@relais/contracts';
import { Check, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import type { useSavedViews } from './saved-views.ts';
import { ViewNameForm } from './ViewNameForm.tsx';

interface SavedViewProps {
  view: SavedViewItem;
  /** The calendar looks like this now. */
  isPresent: boolean;
  rename: ReturnType<typeof useSavedViews>['rename'];
  onChoose: () => void;
  onRemove: () => void;
}

/** One saved view: chosen by its name, renamed in its place, removed with a way back. */
export function SavedView({ view, isPresent, rename, onChoose, onRemove }: SavedViewProps) {
  const { say } = useWords();
  const { name } = view;
  const [isRenaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);

  function startRenaming(): void {
    rename.reset();
    setRenaming(true);
  }

  function endRenaming(): void {
    row.current?.setAttribute('tabindex', '-1');
    row.current?.focus();
    setRenaming(false);
  }

  return (
    <li ref={row}>
      {isRenaming ? (
        <ViewNameForm label={say('looks.view_rename', { name })} button={say('common.save')} name={name} sending={rename} onSend={(next) => rename.mutate({ ...view, name: next }, { onSuccess: endRenaming })} onLeave={endRenaming} />
      ) : (
        <>
          <button type="button" className="saved-view-name" dir="auto" aria-current={isPresent || undefined} onClick={onChoose}>
            {name} {isPresent && <Check size={16} aria-hidden="true" />}
          </button>
          <button type="button" className="icon-button" aria-label={say('looks.view_rename', { name })} onClick={startRenaming}>
            <Pencil size={16} aria-hidden="true" />
          </button>
          <button type="button" className="icon-button" aria-label={say('looks.view_remove', { name })} onClick={onRemove}>
            <Trash2 size={16} aria-hidden="true" />
          </button>
        </>
      )}
    </li>
  );
}

import { Bookmark, ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { readAddress, writeAddress, type CalendarAddress } from './calendar-address.ts';
import type { Say } from './entry-words.ts';
import { useDropMenu } from './use-drop-menu.ts';

const SavedViews = lazy(() => import('./SavedViews.tsx'));

interface SavedViewsMenuProps {
  /** With the view that is shown, whether the address names it or not. */
  address: CalendarAddress;
  say: Say;
  onChoose: (address: CalendarAddress) => void;
}

/** The ways of looking at the calendar that the reader saved, and the place to save this one. */
export function SavedViewsMenu({ address, say, onChoose }: SavedViewsMenuProps) {
  const { close, props } = useDropMenu();
  const [isOpen, setOpen] = useState(false);
  const { date, sessionId } = address;

  function choose(saved: string): void {
    close();
    onChoose({ ...readAddress(saved), date, sessionId });
  }

  return (
    <details className="drop-menu" {...props} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="button">
        <Bookmark size={16} aria-hidden="true" /> {say('looks.views')} <ChevronDown size={16} aria-hidden="true" />
      </summary>
      <div className="drop-panel is-at-end">
        {isOpen && (
          <Suspense>
            <SavedViews present={writeAddress({ ...address, date: null, sessionId: null })} onChoose={choose} />
          </Suspense>
        )}
      </div>
    </details>
  );
}

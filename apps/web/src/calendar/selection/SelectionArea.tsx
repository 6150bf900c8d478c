import type { CalendarEntry } from '@relais/contracts';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Say } from '../entry-words.ts';
import type { Batch } from './batch-api.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useSelectClicks } from './use-select-clicks.ts';
import { SelectionContext, type Selection } from './use-selection.ts';

const BatchDialog = lazy(() => import('./BatchDialog.tsx'));

interface SelectionAreaProps {
  selection: Selection;
  entries: readonly CalendarEntry[];
  mayPlan: boolean;
  say: Say;
  children: ReactNode;
}

/** Where sessions can be selected, whatever way they are shown, with what can be done with them at its foot. */
export function SelectionArea({ selection, entries, mayPlan, say, children }: SelectionAreaProps) {
  const [batch, setBatch] = useState<Batch | null>(null);
  const clicks = useSelectClicks(selection, mayPlan);
  return (
    <SelectionContext value={selection}>
      <div className="selection-area" role="presentation" {...clicks}>
        {children}
      </div>
      <SelectionBar selection={selection} entries={entries} say={say} onBatch={(deed, chosen) => setBatch({ deed, entries: chosen })} />
      {batch && (
        <Suspense>
          <BatchDialog batch={batch} onClose={() => setBatch(null)} />
        </Suspense>
      )}
    </SelectionContext>
  );
}

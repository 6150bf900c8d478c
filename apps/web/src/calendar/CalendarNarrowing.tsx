import type { CalendarAddress } from './calendar-address.ts';
import { CalendarFilterBar } from './CalendarFilterBar.tsx';
import type { CalendarViewName } from './calendar-range.ts';
import { ColourChoice } from './ColourChoice.tsx';
import type { Say } from './entry-words.ts';
import { FilterChips } from './FilterChips.tsx';
import type { FilterOptions } from './filter-options.ts';
import { SavedViewsMenu } from './SavedViewsMenu.tsx';
import type { useCalendarAddress } from './use-calendar-address.ts';

interface CalendarNarrowingProps {
  address: CalendarAddress;
  view: CalendarViewName;
  options: FilterOptions;
  counsellorId: string | null;
  say: Say;
  go: ReturnType<typeof useCalendarAddress>[1];
}

/** What the calendar shows and how it is coloured, as chosen now or saved earlier. */
export function CalendarNarrowing({ address, view, options, counsellorId, say, go }: CalendarNarrowingProps) {
  const { filters, colouring } = address;
  const narrow = (next: typeof filters) => go({ filters: next });
  return (
    <>
      <CalendarFilterBar filters={filters} options={options} counsellorId={counsellorId} say={say} onChange={narrow}>
        <div className="filter-menus is-at-end">
          <ColourChoice colouring={colouring} say={say} onChange={(next) => go({ colouring: next })} />
          <SavedViewsMenu address={{ ...address, view }} say={say} onChoose={go} />
        </div>
      </CalendarFilterBar>
      <FilterChips filters={filters} options={options} say={say} onChange={narrow} />
    </>
  );
}

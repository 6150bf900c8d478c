import { usualWallSheetLanguages, wallSheetLanguages, wallSheetPeriods, type OrganisationView, type WallSheetLanguage, type WallSheetPeriod } from '@relais/contracts';
import { queryOf } from '../api/query.ts';
import { steppedDate } from '../calendar/calendar-range.ts';
import { codeIn } from '../organisations/choices.ts';
import { useReader } from '../sessions/use-reader.ts';
import { useAddressFilters } from '../ui/use-address-filters.ts';

const names = ['period', 'date', 'languages'] as const;

export interface SheetAddress {
  readonly period: WallSheetPeriod;
  readonly languages: readonly WallSheetLanguage[];
  /** Of the sheet as a page, for this very period. */
  readonly page: string;
  /** To put behind the private link: always the period that is running. */
  readonly query: string;
  readonly step: (direction: -1 | 1) => void;
  readonly toToday: () => void;
  readonly choosePeriod: (period: WallSheetPeriod) => void;
  readonly chooseLanguages: (languages: readonly WallSheetLanguage[]) => void;
}

/** What is on the sheet; the address bar holds it. */
export function useSheetAddress(organisation: OrganisationView): SheetAddress {
  const { today } = useReader();
  const { filters, change } = useAddressFilters(names);
  const period = codeIn(wallSheetPeriods, filters['period'] ?? '') ?? 'week';
  const date = /^\d{4}-\d\d-\d\d$/.test(filters['date'] ?? '') ? (filters['date'] ?? today) : today;
  const typed = (filters['languages'] ?? '').split(',');
  const chosen = wallSheetLanguages.filter((code) => typed.includes(code));
  const languages = chosen.length > 0 ? chosen : usualWallSheetLanguages(organisation);
  const shown = { period, languages: languages.join(',') };
  return {
    period, languages,
    page: `/organisations/${organisation.id}/wall-sheet${queryOf({ ...shown, date })}`,
    query: queryOf(shown),
    step: (direction) => change({ date: steppedDate(period, date, direction, today) }),
    toToday: () => change({ date: '' }),
    choosePeriod: (wanted) => change({ period: wanted }),
    chooseLanguages: (wanted) => change({ languages: wanted.join(',') }),
  };
}

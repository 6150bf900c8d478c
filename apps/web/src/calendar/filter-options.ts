import { channels, provinces, sessionKinds, sessionStatuses, spokenLanguages, type PlanningChoices, type UiLanguage } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { CalendarFilterName } from './calendar-filters.ts';
import type { Say } from './entry-words.ts';

interface FilterOption {
  value: string;
  label: string;
}
export type FilterOptions = Readonly<Record<CalendarFilterName, readonly FilterOption[]>>;

/** What each filter offers, in the reader's words; people and offices once they are known. */
export function filterOptionsOf(choices: Pick<PlanningChoices, 'counsellors' | 'offices'> | undefined, say: Say, language: UiLanguage): FilterOptions {
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return {
    kind: sessionKinds.map((value) => ({ value, label: say(`words.session_kind.${value}`) })),
    status: sessionStatuses.map((value) => ({ value, label: say(`words.session_status.${value}`) })),
    counsellor: (choices?.counsellors ?? []).map(named),
    office: (choices?.offices ?? []).map(named),
    channel: channels.map((value) => ({ value, label: say(`words.channel.${value}`) })),
    province: provinces.map((value) => ({ value, label: say(`words.province.${value}`) })),
    language: spokenLanguages.map((value) => ({ value, label: languageName(value, language) })).sort((a, b) => a.label.localeCompare(b.label, language)),
  };
}

/** `Kind: Webinar`. */
export function filterWords({ name, value }: { name: CalendarFilterName; value: string }, options: FilterOptions, say: Say): string {
  const option = options[name].find((one) => one.value === value);
  return say('looks.filter', { field: say(`calendar.filter_${name}`), value: option?.label ?? say('looks.filter_unknown') });
}

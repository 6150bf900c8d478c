import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import { languageName, type DeskKey } from '@relais/wording';
import { titleOf, whenOf, type Say } from '../calendar/entry-words.ts';
import type { ConflictLine } from '../forms/ConflictNote.tsx';

type Told = 'title' | 'when' | 'status' | 'host' | 'people' | 'languages' | 'visibility' | 'capacity';

const label: Readonly<Record<Told, DeskKey>> = {
  title: 'sessions.name',
  when: 'sessions.when',
  status: 'sessions.status',
  host: 'sessions.host',
  people: 'sessions.lead',
  languages: 'sessions.languages',
  visibility: 'sessions.visibility',
  capacity: 'sessions.capacity',
};

const order: readonly Told[] = ['title', 'when', 'status', 'host', 'people', 'languages', 'visibility', 'capacity'];

/** What is different in a session since this reader saw it on the calendar; never nothing, as another version holds something else. */
export function entryLines(seen: CalendarEntry, now: CalendarEntry, say: Say, language: UiLanguage): ConflictLine[] {
  const [before, after] = [wordsOf(seen, say, language), wordsOf(now, say, language)];
  const lines = order.filter((name) => before[name] !== after[name]).map((name) => ({ label: say(label[name]), mine: before[name], theirs: after[name] }));
  return lines.length > 0 ? lines : [{ label: say('common.conflict_elsewhere'), mine: say('common.conflict_elsewhere_was'), theirs: say('common.conflict_elsewhere_now') }];
}

function wordsOf(entry: CalendarEntry, say: Say, language: UiLanguage): Record<Told, string> {
  const { host, people, languages, status, visibility, capacity } = entry;
  return {
    title: titleOf(entry, say),
    when: whenOf(entry, language),
    status: say(`words.session_status.${status}`),
    host: host?.name ?? '',
    people: people.map(({ name }) => name).join(', '),
    languages: languages.map((code) => languageName(code, language)).join(', '),
    visibility: say(`words.visibility.${visibility}`),
    capacity: String(capacity),
  };
}

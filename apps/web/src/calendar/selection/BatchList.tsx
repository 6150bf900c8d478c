import type { CalendarEntry, UiLanguage } from '@relais/contracts';
import { titleOf, whenOf, type Say } from '../entry-words.ts';

/** Which sessions it is about. */
export function BatchList({ entries, say, language }: { entries: readonly CalendarEntry[]; say: Say; language: UiLanguage }) {
  return (
    // A list that scrolls can be scrolled by key.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <ul className="batch-list" tabIndex={0}>
      {entries.map((entry) => (
        <li key={entry.id} dir="auto">
          {titleOf(entry, say)}, {whenOf(entry, language)}
        </li>
      ))}
    </ul>
  );
}

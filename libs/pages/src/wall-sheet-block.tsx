import { formatSheetDay, formatTime, localDateOf } from '@relais/calendar';
import type { WallSheetLanguage } from '@relais/contracts';
import type { WallEntry } from '@relais/sessions';
import { wallSheetWords, type WallSheetWords } from '@relais/wording';

interface Block {
  readonly language: WallSheetLanguage;
  readonly entries: readonly WallEntry[];
}

/** The sheet in one language, in its own direction. */
export function WallSheetBlock({ language, entries }: Block) {
  const words = wallSheetWords[language];
  return (
    <section className="wall-block" lang={language} dir={words.dir}>
      <h2>{words.title}</h2>
      <p className="wall-invitation">{words.invitation}</p>
      {entries.length === 0 ? <p className="wall-empty">{words.empty}</p> : <ul>{entries.map((entry) => <Entry key={`${entry.startsAt} ${entry.kind}`} language={language} words={words} entry={entry} />)}</ul>}
    </section>
  );
}

function Entry({ language, words, entry }: { language: WallSheetLanguage; words: WallSheetWords; entry: WallEntry }) {
  const { startsAt, zone, kind, people, place, isCancelled } = entry;
  const when = (
    <>
      <span className="wall-day">{formatSheetDay(localDateOf(startsAt, zone), language)}</span> <bdi className="wall-time" dir="ltr">{timesOf(entry)}</bdi>
    </>
  );
  return (
    <li className={isCancelled ? 'is-cancelled' : undefined}>
      <p className="wall-when">{isCancelled ? <><s>{when}</s> <strong>{words.cancelled}</strong></> : when}</p>
      <p>{words[kind]}</p>
      <p className="wall-more">
        {people.length > 0 && <span>{withNames(words.people, people)}</span>}
        {people.length > 0 && ' · '}
        <span>{words.languages}: {namesIn(entry.languages, language)}</span>
      </p>
      {place !== '' && <p className="wall-more"><bdi>{place}</bdi></p>}
    </li>
  );
}

/** Both times in the session's zone; the same way round in every language, so that nobody reads it backwards. */
function timesOf({ startsAt, endsAt, zone }: WallEntry): string {
  return `${formatTime(startsAt, zone)} – ${formatTime(endsAt, zone)}`;
}

function withNames(sentence: string, names: readonly string[]): string {
  return sentence.replace('{names}', names.join(', '));
}

function namesIn(codes: WallEntry['languages'], reader: WallSheetLanguage): string {
  const names = new Intl.DisplayNames([reader === 'fa' ? 'fa-AF' : reader], { type: 'language', fallback: 'code' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
}

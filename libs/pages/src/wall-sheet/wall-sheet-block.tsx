import { formatSheetDay } from '@relais/calendar';
import type { WallSheetLanguage } from '@relais/contracts';
import { wallSheetWords, type WallSheetWords } from '@relais/wording';
import type { WallGroup } from './wall-sheet-layout.ts';

interface Block {
  readonly language: WallSheetLanguage;
  readonly groups: readonly WallGroup[];
}

/** The sheet in one language, in its own direction. */
export function WallSheetBlock({ language, groups }: Block) {
  const words = wallSheetWords[language];
  return (
    <section className="wall-block" lang={language} dir={words.dir}>
      <h2>{words.title}</h2>
      <p className="wall-invitation">{words.invitation}</p>
      {groups.length === 0 ? <p className="wall-empty">{words.empty}</p> : <ul>{groups.map((group) => <Entry key={JSON.stringify(group)} language={language} words={words} group={group} />)}</ul>}
    </section>
  );
}

function Entry({ language, words, group: { entry, dates, times } }: { language: WallSheetLanguage; words: WallSheetWords; group: WallGroup }) {
  const { kind, people, languages, place, isCancelled } = entry;
  const list = (parts: readonly string[]) => parts.join(words.dir === 'rtl' ? '، ' : ', ');
  const when = (
    <>
      <span className="wall-days">{dates.map((date) => <span key={date} className="wall-day">{formatSheetDay(date, language)}</span>)}</span>{' '}
      <bdi className="wall-time" dir="ltr">{times}</bdi>
    </>
  );
  return (
    <li className={isCancelled ? 'is-cancelled' : undefined}>
      <div className="wall-when">{isCancelled ? <><s>{when}</s> <strong>{words.cancelled}</strong></> : when}</div>
      <p>{words[kind]}</p>
      <p className="wall-more">
        {people.length > 0 && <span>{words.people.replace('{names}', isolated(list(people)))} · </span>}
        <span>{words.languages}: {list(namesOf(languages, language))}</span>
      </p>
      {place !== '' && <p className="wall-more"><bdi>{place}</bdi></p>}
    </li>
  );
}

/** Names keep their own direction within a sentence of another (Unicode TR 9, first strong isolate). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function namesOf(codes: readonly string[], reader: WallSheetLanguage): string[] {
  const names = new Intl.DisplayNames([reader === 'fa' ? 'fa-AF' : reader], { type: 'language', fallback: 'code' });
  return codes.map((code) => names.of(code) ?? code);
}

import type { SessionKindCode, Topic } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { Reader } from '../frame/reader.ts';
import { whenOf } from '../session/session-words.ts';

/** A stretch of time: UTC instants and the zone that it is told in. */
export interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
}

/** What was asked for, as whoever asked may read it. */
export interface Asked {
  readonly organisationName: string;
  readonly kind: SessionKindCode;
  readonly topics: readonly Topic[];
  readonly sessionLanguage: string;
  readonly groupSize: number;
  readonly online: boolean;
  readonly place: string;
  readonly wishes: readonly Times[];
}

export function RequestFacts({ reader, asked }: { reader: Reader; asked: Asked }) {
  const { say, language } = reader;
  const facts: (readonly [string, string])[] = [
    [say('pages.organisation'), asked.organisationName],
    [say('pages.request_what'), [say(`words.session_kind.${asked.kind}`), ...asked.topics.map((topic) => say(`words.topic.${topic}`))].join(' · ')],
    [say('pages.ask_language'), languageName(asked.sessionLanguage, language)],
    [say('pages.request_people'), String(asked.groupSize)],
    [say('pages.where'), asked.online ? say('pages.online') : asked.place],
  ];
  return (
    <dl className="facts">
      {facts.filter(([, value]) => value !== '').map(([name, value]) => <div key={name}><dt>{name}</dt><dd dir="auto">{value}</dd></div>)}
      {asked.wishes.length > 0 && (
        <div>
          <dt>{say('pages.request_wishes')}</dt>
          <dd>{asked.wishes.map((times) => <span key={times.startsAt} className="line">{whenOf(times, reader)}</span>)}</dd>
        </div>
      )}
    </dl>
  );
}

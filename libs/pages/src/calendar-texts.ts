import type { OpenSession } from '@relais/contracts';
import type { Reader } from './reader.ts';
import { titleOf } from './session-words.ts';

/** What a calendar shows of a session: its title, its topics, its place without the address where that is protected. */
export function calendarTexts(session: OpenSession, reader: Reader): { summary: string; description: string; location: string } {
  const place = [session.placeName, session.placeAddress].filter((part) => part !== null && part !== '').join(', ');
  return {
    summary: titleOf(session, reader),
    description: session.topics.map((topic) => reader.say(`words.topic.${topic}`)).join('\n'),
    location: place || (session.online ? reader.say('pages.online') : ''),
  };
}

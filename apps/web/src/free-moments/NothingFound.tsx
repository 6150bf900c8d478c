import type { DeskKey } from '@relais/wording';
import { useWords } from '../words/use-words.ts';
import type { MomentWish } from './moment-wish.ts';

/** What could be given up so that something is found: only what was asked for is named. */
export function NothingFound({ wish }: { wish: MomentWish }) {
  const { say } = useWords();
  const hints: [boolean, DeskKey][] = [
    [true, 'planning.loosen_dates'],
    [wish.earliest > '07:00' || wish.latest < '20:00', 'planning.loosen_hours'],
    [wish.minutes > 30, 'planning.loosen_length'],
    [wish.userIds.length > 1, 'planning.loosen_people'],
    [wish.userIds.length === 0, 'planning.loosen_language'],
    [wish.interpreterId !== null, 'planning.loosen_interpreter'],
    [wish.roomId !== null, 'planning.loosen_room'],
    [wish.host !== null, 'planning.loosen_host'],
  ];
  return (
    <>
      <p>{say('planning.find_none_hint')}</p>
      <ul className="warning-list">
        {hints.map(([isAsked, key]) => isAsked && <li key={key}>{say(key)}</li>)}
      </ul>
    </>
  );
}

import type { AffectedSession, SubstituteView, UiLanguage } from '@relais/contracts';
import { languageName } from '@relais/wording';
import type { Say } from '../calendar/entry-words.ts';

/** What speaks for somebody: languages, the host's wish, the way, and how much they do that week. */
export function reasonsFor(substitute: SubstituteView, { facilitatorWish }: Pick<AffectedSession, 'facilitatorWish'>, say: Say, language: UiLanguage): string[] {
  const { speaks, meetsWish, travelMinutes, hoursThatWeek } = substitute;
  const languages = speaks.map((code) => languageName(code, language)).join(', ');
  return [
    ...(languages === '' ? [] : [say('team.speaks', { languages })]),
    ...(meetsWish === true ? [say(facilitatorWish === 'woman' ? 'team.is_woman_asked' : 'team.is_man_asked')] : []),
    ...(travelMinutes === null ? [] : [travelMinutes === 0 ? say('team.same_place') : say('team.travels', { minutes: travelMinutes })]),
    say('team.busy_that_week', { hours: hoursThatWeek }),
  ];
}

/** What speaks against them; whoever chooses them all the same has agreed it with them. */
export function reservationsAbout({ reservations }: SubstituteView, say: Say): string[] {
  return reservations.map((code) => say(`team.reservation.${code}`));
}

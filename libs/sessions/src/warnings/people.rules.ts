import { addLocalDays, addMinutes, hoursBetween, localDateOf, localOf, overlaps, worksDuring, type Rota } from '@relais/calendar';
import type { WarningView } from '@relais/contracts';
import type { Slot } from '../slot.rules.ts';
import type { Meeting } from './meeting.rules.ts';
import { peopleIn, type Surroundings } from './surroundings.rules.ts';

/** Counsellors work by the clocks of this zone, wherever a session is. */
export const homeZone = 'Europe/Brussels';

/** Whether those in it work at that time, are away, or sit at a desk. */
export function timeOfPeopleWarnings(meeting: Meeting, known: Pick<Surroundings, 'people' | 'absences' | 'duties'>): WarningView[] {
  const date = localDateOf(meeting.startsAt, homeZone);
  return peopleIn(meeting, known).flatMap(({ id, name: person, patterns }): WarningView[] => [
    ...(worksThen(patterns, meeting) ? [] : [{ code: 'outside_working_hours' as const, params: { person, date } }]),
    ...known.absences
      .filter((absence) => absence.userId === id && overlaps(absence, meeting))
      .map(({ startsAt, endsAt, zone }) => ({ code: 'absent' as const, params: { person, from: localDateOf(startsAt, zone), until: localDateOf(addMinutes(endsAt, -1), zone) } })),
    ...known.duties
      .filter((duty) => duty.userId === id && overlaps(duty, meeting))
      .map(({ kind, office, startsAt, endsAt, zone }) => ({
        code: 'on_duty' as const,
        params: { person, duty: kind, office, date: localDateOf(startsAt, zone), from: localOf(startsAt, zone).slice(11), until: localOf(endsAt, zone).slice(11) },
      })),
  ]);
}

/** True as well where nobody said when somebody works. */
export function worksThen(patterns: readonly Rota[], slot: Slot): boolean {
  const from = localDateOf(slot.startsAt, homeZone);
  if (!patterns.some(({ validFrom }) => validFrom <= from)) return true;
  const to = localDateOf(addLocalDays(slot.endsAt, 1, homeZone), homeZone);
  return worksDuring(hoursBetween(patterns, { from, to, zone: homeZone }), slot);
}

/** Whether somebody in it is understood, and is whom the host asked for. */
export function traitsOfPeopleWarnings(meeting: Meeting, known: Pick<Surroundings, 'people'>): WarningView[] {
  const people = peopleIn(meeting, known);
  const { languages, facilitatorWish: wish } = meeting;
  return [
    ...(isUnderstood(meeting, people) ? [] : [{ code: 'language_missing' as const, params: { languages: languages.join(' ') } }]),
    ...(wish === null || people.some(({ gender }) => gender === wish) ? [] : [{ code: 'facilitator_wish' as const, params: { wish } }]),
  ];
}

/** Of somebody whose languages nobody wrote down, nothing is held against the plan. */
function isUnderstood({ languages, interpreterLanguage, interpreterId }: Meeting, people: readonly { readonly languages: readonly string[] }[]): boolean {
  if (languages.length === 0 || interpreterLanguage !== null || interpreterId !== null) return true;
  return people.some((person) => person.languages.length === 0 || person.languages.some((language) => languages.includes(language)));
}

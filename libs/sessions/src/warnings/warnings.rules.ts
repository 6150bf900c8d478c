import type { WarningView } from '@relais/contracts';
import { dayWarnings } from './day.rules.ts';
import { journeyWarnings } from './journey.rules.ts';
import type { Engagement, Meeting } from './meeting.rules.ts';
import { timeOfPeopleWarnings, traitsOfPeopleWarnings } from './people.rules.ts';
import { placeWarnings } from './place.rules.ts';
import type { Surroundings } from './surroundings.rules.ts';

/** Everything that speaks against a session at its time and place, and may be accepted with a reason (R3). */
export function warningsOf(meeting: Meeting, engagements: readonly Engagement[], known: Surroundings): WarningView[] {
  return [
    ...timeOfPeopleWarnings(meeting, known),
    ...journeyWarnings(meeting, engagements, known),
    ...dayWarnings(meeting, known),
    ...placeWarnings(meeting, engagements, known),
    ...traitsOfPeopleWarnings(meeting, known),
  ];
}

/** Those that nobody accepted yet, said in the same way: with the same names, minutes and dates. */
export function notYetAccepted(warnings: readonly WarningView[], accepted: readonly WarningView[]): WarningView[] {
  const known = new Set(accepted.map(saying));
  return warnings.filter((warning) => !known.has(saying(warning)));
}

function saying({ code, params }: WarningView): string {
  return JSON.stringify([code, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

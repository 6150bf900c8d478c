import { addMinutes, overlaps } from '@relais/calendar';
import type { OverlapView, WarningView } from '@relais/contracts';
import type { Engagement, Meeting } from './meeting.rules.ts';
import { overlapsOf } from './overlap.rules.ts';
import { hostOf, peopleIn, roomOf, type Surroundings } from './surroundings.rules.ts';
import { warningsOf } from './warnings.rules.ts';

/** What stands in the way of a meeting. */
export interface Finding {
  readonly meeting: Meeting;
  readonly overlaps: readonly OverlapView[];
  readonly warnings: readonly WarningView[];
}

/** Meetings that are planned or moved together: each is held against what else there is, and against the others where they are now meant to be. */
export function findingsOf(meetings: readonly Meeting[], engagements: readonly Engagement[], known: Surroundings): Finding[] {
  const moving = new Set(meetings.map(({ sessionId }) => sessionId));
  const all = [...engagements.filter(({ id }) => !moving.has(id)), ...(meetings.length > 1 ? meetings.map((meeting) => engagementOf(meeting, known)) : [])];
  return meetings.map((meeting) => {
    const near = nearby(meeting, all);
    return { meeting, overlaps: overlapsOf(meeting, near), warnings: warningsOf(meeting, near, known) };
  });
}

/** Nobody travels and prepares for longer than this between two sessions. */
export const farthestMinutes = 12 * 60;

function nearby({ startsAt, endsAt }: Meeting, engagements: readonly Engagement[]): Engagement[] {
  const around = { startsAt: addMinutes(startsAt, -farthestMinutes), endsAt: addMinutes(endsAt, farthestMinutes) };
  return engagements.filter((other) => overlaps(other, around));
}

function engagementOf(meeting: Meeting, known: Surroundings): Engagement {
  const { sessionId, title, kind, zone, startsAt, endsAt, hostOrganisationId, roomId, onlineUrl, interpreterId } = meeting;
  const [host, room] = [hostOf(meeting, known), roomOf(meeting, known)];
  return {
    id: sessionId, title, kind, zone, startsAt, endsAt, hostOrganisationId, roomId, onlineUrl,
    host: host?.name ?? null,
    room: room?.name ?? null,
    municipality: (room ?? host)?.municipality ?? null,
    people: peopleIn(meeting, known),
    interpreter: known.interpreters.find(({ id }) => id === interpreterId) ?? null,
  };
}

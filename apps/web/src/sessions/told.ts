import type { SessionPatch, SessionView } from '@relais/contracts';

const timeAndPlace = ['startsAtLocal', 'endsAtLocal', 'placeName', 'placeAddress', 'onlineUrl', 'roomId'] as const satisfies readonly (keyof SessionPatch)[];

/** Whether people outside know a time or place that a change makes wrong: then somebody has to say whether they are told. */
export function isToBeTold(session: Pick<SessionView, 'status' | 'seatsTaken' | 'hostInvited'>, patch: SessionPatch): boolean {
  const isKnown = session.status === 'confirmed' && (session.seatsTaken > 0 || session.hostInvited);
  return isKnown && timeAndPlace.some((field) => field in patch);
}

/** A municipality; `key` is its name without accents and capitals, as names are compared. */
export interface Municipality {
  readonly key: string;
  readonly name: string;
}

/** Where a session is. */
export interface Place {
  readonly hostOrganisationId: string | null;
  readonly roomId: string | null;
  readonly onlineUrl: string;
  /** Null where nobody said. */
  readonly municipality: Municipality | null;
}

export interface Way {
  /** Door to door. */
  readonly minutes: number;
  /** Names of both municipalities, where it leads from one to another. */
  readonly ends: readonly [from: string, to: string] | null;
}

/** Minutes between two places, either way; places by their key, in order. */
export interface KnownWay {
  readonly placeA: string;
  readonly placeB: string;
  readonly minutes: number;
}

interface Knowledge {
  readonly travelTimes: readonly KnownWay[];
  /** Minutes where nobody wrote down how long the way takes. */
  readonly usual: number;
}

/** How long somebody is on the way between two sessions: not at all from or to one online, or within the same house. */
export function travelBetween(from: Place, to: Place, { travelTimes, usual }: Knowledge): Way {
  if (isOnline(from) || isOnline(to) || isSameHouse(from, to)) return { minutes: 0, ends: null };
  if (from.municipality === null || to.municipality === null || from.municipality.key === to.municipality.key) return { minutes: usual, ends: null };
  const [a, b] = [from.municipality.key, to.municipality.key].sort();
  const known = travelTimes.find(({ placeA, placeB }) => placeA === a && placeB === b);
  return { minutes: known?.minutes ?? usual, ends: [from.municipality.name, to.municipality.name] };
}

function isOnline({ onlineUrl, roomId }: Place): boolean {
  return onlineUrl !== '' && roomId === null;
}

function isSameHouse(from: Place, to: Place): boolean {
  if (from.roomId !== null || to.roomId !== null) return from.roomId === to.roomId;
  return from.hostOrganisationId !== null && from.hostOrganisationId === to.hostOrganisationId;
}

import { minutesBetween } from '@relais/calendar';
import type { WarningView } from '@relais/contracts';
import { nameOf, type Engagement, type Meeting } from './meeting.rules.ts';
import { hostOf, peopleIn, roomOf, type KindMinutes, type Surroundings } from './surroundings.rules.ts';
import { travelBetween, type Place } from './travel.rules.ts';

type Known = Pick<Surroundings, 'kinds' | 'people' | 'interpreters' | 'hosts' | 'rooms' | 'travelTimes'>;

/** One session after the other for the same person, with the time in between. */
interface Passage {
  readonly person: string;
  readonly other: Engagement;
  readonly from: Place;
  readonly to: Place;
  readonly gap: number;
  /** Of the session that comes second. */
  readonly preparation: number;
  /** Of whichever of the two kinds has the longer way. */
  readonly usualTravel: number;
}

/** Whether somebody could get from the session before to this one, and from this one to the next, and prepare the second. */
export function journeyWarnings(meeting: Meeting, engagements: readonly Engagement[], known: Known): WarningView[] {
  const here: Stop = { ...meeting, municipality: (roomOf(meeting, known) ?? hostOf(meeting, known))?.municipality ?? null };
  const others = engagements.filter((other) => other.id !== meeting.sessionId);
  return passengersOf(meeting, known).flatMap((passenger) => {
    const theirs = others.filter((other) => passenger.isIn(other));
    const before = theirs.filter(({ endsAt }) => endsAt <= meeting.startsAt).toSorted((a, b) => (a.endsAt < b.endsAt ? 1 : -1))[0];
    const after = theirs.filter(({ startsAt }) => startsAt >= meeting.endsAt).toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0];
    return [
      ...(before ? warningsOf(passage(passenger, before, { from: before, to: here }, known), known) : []),
      ...(after ? warningsOf(passage(passenger, after, { from: here, to: after }, known), known) : []),
    ];
  });
}

type Stop = Pick<Meeting, 'kind' | 'startsAt' | 'endsAt'> & Place;

interface Passenger {
  readonly name: string;
  /** Counsellors prepare a session; interpreters only get there. */
  readonly part: 'counsellor' | 'interpreter';
  isIn(other: Engagement): boolean;
}

function passengersOf(meeting: Meeting, known: Known): Passenger[] {
  const counsellors = peopleIn(meeting, known).map(({ id, name }): Passenger => ({ name, part: 'counsellor', isIn: ({ people }) => people.some((one) => one.id === id) }));
  const interpreters = known.interpreters.filter(({ id }) => id === meeting.interpreterId);
  return [...counsellors, ...interpreters.map(({ id, name }): Passenger => ({ name, part: 'interpreter', isIn: ({ interpreter }) => interpreter?.id === id }))];
}

function passage({ name, part }: Passenger, other: Engagement, { from, to }: { from: Stop; to: Stop }, { kinds }: Known): Passage {
  const minutes = minutesOf(kinds, to);
  return {
    person: name, other, from, to,
    gap: minutesBetween(from.endsAt, to.startsAt),
    preparation: part === 'counsellor' ? minutes.preparationMinutes : 0,
    usualTravel: Math.max(minutes.travelMinutes, minutesOf(kinds, from).travelMinutes),
  };
}

function minutesOf(kinds: readonly KindMinutes[], { kind }: Stop): Pick<KindMinutes, 'preparationMinutes' | 'travelMinutes'> {
  return kinds.find(({ code }) => code === kind) ?? { preparationMinutes: 0, travelMinutes: 0 };
}

/** Too little time for the way is more than too little time to prepare, and is said alone. */
function warningsOf({ person, other, from, to, gap, preparation, usualTravel }: Passage, { travelTimes }: Known): WarningView[] {
  const way = travelBetween(from, to, { travelTimes, usual: usualTravel });
  const about = { person, title: nameOf(other), kind: other.kind, gap };
  if (way.ends && gap < way.minutes) return [{ code: 'travel', params: { ...about, minutes: way.minutes, from: way.ends[0], to: way.ends[1] } }];
  const needed = way.minutes + preparation;
  return gap < needed ? [{ code: 'buffer', params: { ...about, minutes: needed } }] : [];
}

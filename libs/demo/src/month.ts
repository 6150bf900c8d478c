import { Injectable } from '@nestjs/common';
import { Debriefs } from '@relais/attendance';
import { Booking, BookingChanges, BookingDecisions, Bookings, Seats } from '@relais/bookings';
import { addDays, addMinutes, instantOf, isWorkingDay, localDateOf, localOf, regionalHolidaysBetween } from '@relais/calendar';
import { BookingInput, DebriefInput, SessionInput } from '@relais/contracts';
import type { SignedIn, User } from '@relais/identity';
import { newId } from '@relais/platform';
import { Planning, SessionStatuses, bookingClosesAt, type Session } from '@relais/sessions';
import type { EntityManager } from 'typeorm';
import { mondayOf, zone } from './days.ts';
import type { Directory } from './directory.ts';
import { namedPeople } from './questions.content.ts';
import { DemoQuestions } from './questions.ts';
import { accessNeeds, monthSessions, standing, type MonthSession } from './month.content.ts';

/** The weeks around today, made as a team makes them: planned, booked, cancelled and debriefed through the real services. */
@Injectable()
export class DemoMonth {
  constructor(
    private readonly planning: Planning,
    private readonly statuses: SessionStatuses,
    private readonly bookings: Bookings,
    private readonly changes: BookingChanges,
    private readonly decisions: BookingDecisions,
    private readonly questions: DemoQuestions,
    private readonly seats: Seats,
    private readonly debriefs: Debriefs,
  ) {}

  /** `now`: a UTC instant, which parts what is over from what is still to come. */
  async write(db: EntityManager, directory: Directory, now: string): Promise<void> {
    const coordinator = directory.people.get('coordinator');
    if (coordinator) await this.questions.write(asPlanner(coordinator));
    const monday = mondayOf(localDateOf(now, zone));
    for (const one of [...monthSessions, ...standingSessions(monday)]) {
      const date = addDays(monday, one.day);
      const session = await this.planning.plan(inputOf(one, date, directory), asPlanner(leadOf(one, directory)));
      if (one.cancelled) await this.statuses.cancel(session.id, session.version, { reason: one.cancelled, notify: true }, asPlanner(leadOf(one, directory)));
      else if (bookingClosesAt(session) <= now) await this.#closed(db, session, one, directory, now);
      else await this.#booked(session, one, directory);
    }
  }

  async #booked(session: Session, one: MonthSession, directory: Directory): Promise<void> {
    const guest = session.visibility === 'invited' ? 'invited' : 'anybody';
    const booked = new Map<string, string>();
    for (const [key, seats] of one.bookings ?? []) booked.set(key, (await this.bookings.book(session.id, bookingOf(key, seats, directory, one.kind), guest)).id);
    for (const [key, seats] of one.waiting ?? []) await this.bookings.book(session.id, { ...bookingOf(key, seats, directory, one.kind), orWait: true }, guest);
    const [steppedBack, declined] = [booked.get(one.steppedBack ?? ''), booked.get(one.declined ?? '')];
    if (steppedBack !== undefined) await this.changes.cancel({ bookingId: steppedBack, by: null });
    if (declined !== undefined) await this.decisions.decline({ bookingId: declined, by: asPlanner(leadOf(one, directory)) }, 'not_meant_for_you');
  }

  /** Nobody books it any more: its bookings are written as they would stand by now, and who came once it is over. */
  async #closed(db: EntityManager, session: Session, one: MonthSession, directory: Directory, now: string): Promise<void> {
    const bookings = (one.bookings ?? []).map(([key, seats]) => pastBooking(db, session, bookingOf(key, seats, directory, one.kind), directory.organisations.get(key)?.id ?? null));
    for (const booking of bookings) {
      await this.seats.take(db, session.id, booking.seats);
      await db.insert(Booking, booking);
    }
    if (!one.came || session.endsAt > now) return;
    const { share, unnamed } = one.came;
    const cameByBooking = bookings.map(({ id, seats }, index) => ({ bookingId: id, came: index === 1 && share < 0.85 ? 0 : Math.round(seats * share) }));
    const debrief = DebriefInput.parse({ clientKey: newId(), cameByBooking, unnamed, byRole: split(unnamed, 'social_worker'), byLanguage: split(unnamed, one.languages[0] ?? 'unknown'), materialsLine: `40 × leaflet ${one.languages.join(', ')}` });
    await this.debriefs.write(session.id, debrief, null, asPlanner(leadOf(one, directory)));
  }
}

function split(unnamed: number, value: string): Record<string, number> {
  if (unnamed === 0) return {};
  const unknown = Math.floor(unnamed / 5);
  return { [value]: unnamed - unknown, unknown };
}

function inputOf(one: MonthSession, date: string, directory: Directory): SessionInput {
  const startsAt = instantOf(`${date}T${one.at}`, zone);
  const contact = one.host === undefined ? undefined : directory.contacts.get(one.host);
  return SessionInput.parse({
    kind: one.kind, title: one.title, topics: one.topics, languages: one.languages, startsAtLocal: `${date}T${one.at}`, endsAtLocal: localOf(addMinutes(startsAt, one.minutes), zone), zone,
    hostOrganisationId: contact?.organisationId ?? null, hostContactId: contact?.id ?? null, roomId: one.room === undefined ? null : directory.rooms.get(one.room)?.id,
    onlineUrl: one.online ? 'https://meet.example.org/relais' : '', leadId: leadOf(one, directory).id, coCounsellorIds: (one.co ?? []).map((key) => directory.people.get(key)?.id),
    interpreterLanguage: one.interpreter ?? null, visibility: one.visibility ?? 'internal', capacity: one.capacity ?? 0, stepFree: one.stepFree ?? null, asksApproval: one.asksApproval ?? null, status: one.status ?? 'confirmed', inviteHost: contact !== undefined && one.status === undefined,
    acceptedBecause: isOrdinary(date) ? null : one.host === undefined ? 'only_possible_moment' : 'host_asked',
  });
}

/** The weeks around today now and then hold a day on which services, there or everywhere, are closed. */
function isOrdinary(date: string): boolean {
  return isWorkingDay(date) && regionalHolidaysBetween(date, date).length === 0;
}

function bookingOf(key: string, seats: number, directory: Directory, kind: MonthSession['kind']): BookingInput {
  const organisation = directory.organisations.get(key);
  const contact = directory.contacts.get(key);
  const participants = kind === 'partner_training' ? (namedPeople[key] ?? []).map((name) => ({ function: 'social_worker', name })) : [];
  return BookingInput.parse({ organisationName: organisation?.name, contactEmail: contact?.email, language: contact?.language, seats, participants, ...accessNeeds[key] });
}

function pastBooking(db: EntityManager, session: Session, input: BookingInput, organisationId: string | null): Booking {
  const bookedAt = addMinutes(session.startsAt, -9 * 24 * 60);
  return db.create(Booking, { ...input, id: newId(), sessionId: session.id, organisationId, status: 'confirmed', cameSeats: null, bookedAt, cancelledAt: null, createdAt: bookedAt, version: 1 });
}

function leadOf({ lead }: MonthSession, directory: Directory): User {
  const person = directory.people.get(lead);
  if (!person) throw new Error(`The demonstration knows nobody called ${lead}`);
  return person;
}

function asPlanner({ id, name, email, role, language }: User): SignedIn {
  return { id, name, email, role, language, officeName: null };
}

/** Three weeks back to the end of this one, not on days when offices are closed; from then on they are series. */
function standingSessions(monday: string): MonthSession[] {
  return [-3, -2, -1, 0].flatMap((week) =>
    standing
      .map(([weekday, at, minutes, host, lead, languages]): MonthSession => ({ day: week * 7 + weekday - 1, at, minutes, kind: 'permanence', title: '', lead, host, languages, topics: ['basics'], came: { share: 0, unnamed: 5 + ((week + weekday + 9) % 6) } }))
      .filter(({ day }) => isWorkingDay(addDays(monday, day))),
  );
}

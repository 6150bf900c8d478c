import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingChanges, BookingDecisions, BookingMoves, BookingProofs, Bookings, Offers } from '@relais/bookings';
import { type BookingReceipt, uiLanguages, type BookingInput } from '@relais/contracts';
import { MailSender } from '@relais/mail';
import { SessionChanges, type Session } from '@relais/sessions';
import type { SignedIn } from '@relais/identity';
import { Mailbox } from '../support/mailbox.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { createUser } from '../support/people.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';
import { bookingInput, createOrganisation, createSession } from '../support/sessions.ts';

let running: RunningApp;
let server: MailServer;
let planner: SignedIn;

beforeAll(async () => {
  server = await startMailServer();
  running = await startApp({ environment: { SMTP_URL: server.url, MAIL_FROM: 'Relais Gent <relais@example.org>' } });
  const { id, name, email } = await createUser(running, 'coordinator');
  planner = { id, name, email, role: 'coordinator', language: 'nl', officeName: null };
});
afterAll(async () => {
  await running.close();
  await server.close();
});
beforeEach(() => server.forget());

const the = <T>(service: new (...given: never[]) => T) => running.app.get(service);
const sendDue = () => the(MailSender).sendDue();
const book = (session: Session, traits: Partial<BookingInput> = {}): Promise<BookingReceipt> => the(Bookings).book(session.id, bookingInput({ orWait: true, ...traits }), 'anybody');

async function bookWithMailbox(session: Session, traits: Partial<BookingInput> = {}): Promise<{ bookingId: string; mailbox: Mailbox }> {
  const input = bookingInput({ orWait: true, ...traits });
  const { id } = await the(Bookings).book(session.id, input, 'anybody');
  return { bookingId: id, mailbox: new Mailbox(server, input.contactEmail) };
}

const words = {
  nl: { waits: 'Op de wachtlijst', offer: 'Plaats voor u', booked: 'Ingeschreven', until: 'Vrijgehouden tot' },
  fr: { waits: 'Sur la liste d’attente', offer: 'Des places pour vous', booked: 'Inscription confirmée', until: 'Réservé jusqu’au' },
  de: { waits: 'Auf der Warteliste', offer: 'Plätze für Sie', booked: 'Gebucht', until: 'Freigehalten bis' },
  en: { waits: 'On the waiting list', offer: 'Seats for you', booked: 'Booked', until: 'Held until' },
};

describe('somebody who waits', () => {
  it.each(uiLanguages)('is told their place, then that seats are held until a moment, then that they have them (%s)', async (language) => {
    const session = await createSession(running, { capacity: 2 });
    const { id } = await book(session, { seats: 2 });
    const { bookingId, mailbox } = await bookWithMailbox(session, { language, seats: 2 });
    await sendDue();
    const first = await mailbox.next();
    expect(first.subject).toContain(words[language].waits);
    expect(first.text).toContain('1');
    await the(BookingChanges).cancel({ bookingId: id, by: null });
    await sendDue();
    const offer = await mailbox.next();
    expect(offer.subject).toContain(words[language].offer);
    expect(offer.text).toContain(words[language].until);
    expect(offer.link('/booking/')).toMatch(/\/booking\/[\w-]{22}$/);
    expect(server.received.filter(({ to }) => to.includes(mailbox.address)).flatMap(({ parsed }) => parsed.attachments)).toEqual([]);
    await the(Offers).accept({ bookingId, by: null });
    await sendDue();
    const booked = await mailbox.next();
    expect(booked.subject).toContain(words[language].booked);
    expect(booked.calendar).toMatchObject({ method: 'REQUEST', uid: session.calendarUid });
  });

  it('hears of a session that moves, without a calendar file; the offer that was answered before its mail went is not sent', async () => {
    const session = await createSession(running, { capacity: 1 });
    const { id } = await book(session);
    const { bookingId, mailbox } = await bookWithMailbox(session, { language: 'en' });
    await sendDue();
    await mailbox.next();
    await the(SessionChanges).change(session.id, 1, { startsAtLocal: '2026-11-27T09:00', endsAtLocal: '2026-11-27T10:00', acceptedBecause: 'other' }, planner);
    running.clock.advance({ minutes: 2 });
    await sendDue();
    expect((await mailbox.next()).subject).toContain('Changed');
    await the(BookingChanges).cancel({ bookingId: id, by: null });
    await the(Offers).accept({ bookingId, by: null });
    await sendDue();
    expect((await mailbox.next()).subject).toContain('Booked');
    expect(mailbox.unread).toBe(0);
  });
});

describe('somebody whose booking is decided', () => {
  it('confirms the address, hears that the request arrived, and why it was declined', async () => {
    const session = await createSession(running, { asksProof: true, asksApproval: true });
    const { bookingId, mailbox } = await bookWithMailbox(session, { language: 'en', seats: 2 });
    await sendDue();
    const proof = await mailbox.next();
    expect(proof.subject).toContain('Please confirm');
    expect(proof.text).toContain('Confirm this address');
    await the(BookingProofs).prove({ bookingId, by: null });
    await sendDue();
    expect((await mailbox.next()).subject).toContain('Request received');
    await the(BookingDecisions).decline({ bookingId, by: planner }, 'booked_twice');
    await sendDue();
    const declined = await mailbox.next();
    expect(declined.text).toContain('Your organisation has booked already');
    expect(declined.text).not.toContain('/booking/');
  });

  it('hears nothing more when nobody confirmed the address', async () => {
    const session = await createSession(running, { asksProof: true, startsAt: '2026-12-10T10:00:00.000Z', endsAt: '2026-12-10T12:00:00.000Z' });
    const { mailbox } = await bookWithMailbox(session);
    await sendDue();
    await mailbox.next();
    running.clock.advance({ days: 1 });
    expect(await the(Offers).expireDue()).toBeGreaterThan(0);
    await sendDue();
    expect(mailbox.unread).toBe(0);
    running.clock.advance({ days: -1 });
  });
});

describe('a booking that moves to another date', () => {
  it('leaves one calendar entry for the other', async () => {
    const [from, to] = [await createSession(running), await createSession(running)];
    const { bookingId, mailbox } = await bookWithMailbox(from, { language: 'fr' });
    await sendDue();
    await mailbox.next();
    await the(BookingMoves).move({ bookingId, by: null }, to.id);
    await sendDue();
    const mails = [await mailbox.next(), await mailbox.next()].map(({ calendar }) => `${String(calendar.method)} ${calendar.uid}`);
    expect(mails.sort()).toEqual([`CANCEL ${from.calendarUid}`, `REQUEST ${to.calendarUid}`]);
  });
});

describe('the address of a place that protects people', () => {
  it.each([[true, true], [false, false], [null, false]])('is in the confirmation when the session says so (%s), and never in the calendar file', async (tellsAddress, isTold) => {
    const host = await createOrganisation(running, { name: 'Winterhaven', sensitivePlace: true });
    const session = await createSession(running, { hostOrganisationId: host.id, placeName: 'Winterhaven', placeAddress: 'Geheime straat 7', tellsAddress });
    const { mailbox } = await bookWithMailbox(session);
    await sendDue();
    const { text } = await mailbox.next();
    expect(text.includes('Geheime straat')).toBe(isTold);
    const files = server.received.flatMap(({ parsed }) => parsed.attachments).map(({ content }) => content.toString());
    expect(files.filter((file) => file.includes('Winterhaven')).length).toBeGreaterThan(0);
    expect(files.filter((file) => file.includes('Geheime'))).toEqual([]);
  });
});

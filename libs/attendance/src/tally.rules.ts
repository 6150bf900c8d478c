/** Counts by value on one axis. */
export type Counts = Readonly<Record<string, number | undefined>>;

export interface Headcount {
  /** People in the room who were in no booking. */
  readonly unnamed: number;
  readonly byRole: Counts;
  readonly byLanguage: Counts;
}

export interface AxisFault {
  readonly axis: 'role' | 'language';
  readonly sum: number;
  readonly headcount: number;
}

export function sumOf(counts: Counts): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** R5: every axis, its *unknown* included, sums to the headcount; the first that does not is named. */
export function axisFault({ unnamed, byRole, byLanguage }: Headcount): AxisFault | null {
  const sums = [
    { axis: 'role', sum: sumOf(byRole) },
    { axis: 'language', sum: sumOf(byLanguage) },
  ] as const;
  const faulty = sums.find(({ sum }) => sum !== unnamed);
  return faulty ? { ...faulty, headcount: unnamed } : null;
}

export interface Came {
  readonly bookingId: string;
  readonly came: number;
}

export type CameFault = { readonly index: number; readonly why: 'unknown_booking' | 'twice' | 'more_than_booked'; readonly seats: number };

/** Who of the booked came: only bookings of this session, each once, never more than its seats (others are unnamed). */
export function cameFault(cameByBooking: readonly Came[], seatsByBooking: ReadonlyMap<string, number>): CameFault | null {
  for (const [index, { bookingId, came }] of cameByBooking.entries()) {
    const seats = seatsByBooking.get(bookingId);
    if (seats === undefined) return { index, why: 'unknown_booking', seats: 0 };
    if (cameByBooking.findIndex((other) => other.bookingId === bookingId) !== index) return { index, why: 'twice', seats };
    if (came > seats) return { index, why: 'more_than_booked', seats };
  }
  return null;
}

export function totalOf(cameByBooking: readonly Came[], unnamed: number): { cameBooked: number; total: number } {
  const cameBooked = cameByBooking.reduce((sum, { came }) => sum + came, 0);
  return { cameBooked, total: cameBooked + unnamed };
}

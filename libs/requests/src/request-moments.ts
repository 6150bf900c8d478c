import { insertRows } from '@relais/database';
import { RuleViolation, newId } from '@relais/platform';
import { requireSlot, type Session } from '@relais/sessions';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { RequestMoment } from './request-moment.entity.ts';

interface WallMoment {
  readonly startsAtLocal: string;
  readonly endsAtLocal: string;
  readonly zone: string;
}

type Offer = Pick<RequestMoment, 'proposedBy' | 'leadId' | 'sessionStatus' | 'onlineUrl' | 'acceptedBecause' | 'acceptedWarnings'>;

const namedByPartner: Offer = { proposedBy: null, leadId: null, sessionStatus: null, onlineUrl: null, acceptedBecause: null, acceptedWarnings: null };

/** Keeps the moments that a partner names. @throws RuleViolation as `slotAhead`, with a pointer into the list */
export async function addWishes(db: EntityManager, requestId: string, moments: readonly WallMoment[], now: string): Promise<void> {
  const slots = moments.map((moment, index) => {
    try {
      return slotAhead(moment, now);
    } catch (error) {
      throw inMoment(error, index);
    }
  });
  await insertRows(db, RequestMoment, slots.map((slot) => momentOf(requestId, slot, namedByPartner, now)));
}

/** A moment that is still to come. @throws RuleViolation `session_ends_before_start`, `session_too_long`, `session_in_the_past` */
export function slotAhead(moment: WallMoment, now: string): Pick<RequestMoment, 'startsAt' | 'endsAt' | 'zone'> {
  const slot = requireSlot(moment);
  if (slot.startsAt <= now) throw new RuleViolation('session_in_the_past', { pointers: ['/startsAtLocal'] });
  return { ...slot, zone: moment.zone };
}

/** The refusal of one of several moments points into the list of them. */
export function inMoment(error: unknown, index: number): unknown {
  if (!(error instanceof RuleViolation)) return error;
  const pointers = (error.context.pointers ?? []).map((pointer) => (/^\/(startsAt|endsAt|lead)/.test(pointer) ? `/moments/${index}${pointer}` : pointer));
  return new RuleViolation(error.code, { ...error.context, pointers });
}

export function momentOf(requestId: string, slot: Pick<RequestMoment, 'startsAt' | 'endsAt' | 'zone'>, offer: Offer, now: string): RequestMoment {
  return { id: newId(), requestId, ...slot, ...offer, proposedAt: now, withdrawnAt: null, foundTakenAt: null, chosenAt: null };
}

/** What we proposed and nobody chose no longer stands; what the partner named stays. */
export async function withdrawProposals(db: EntityManager, requestId: string, now: string): Promise<void> {
  await db.update(RequestMoment, { requestId, proposedBy: Not(IsNull()), withdrawnAt: IsNull(), chosenAt: IsNull() }, { withdrawnAt: now });
}

/** Nothing that was named or proposed so far stands. */
export async function withdrawMoments(db: EntityManager, requestId: string, now: string): Promise<void> {
  await db.update(RequestMoment, { requestId, withdrawnAt: IsNull() }, { withdrawnAt: now });
}

/** Proposed moments that a partner can still pick, the earliest first. */
export function openProposals(db: EntityManager, requestId: string): Promise<RequestMoment[]> {
  return db.find(RequestMoment, { where: { requestId, proposedBy: Not(IsNull()), withdrawnAt: IsNull() }, order: { startsAt: 'ASC', id: 'ASC' } });
}

/** The moment that was agreed on is marked; a new one is kept where nobody had named it before. */
export async function markAgreed(db: EntityManager, requestId: string, session: Session, now: string): Promise<void> {
  const { startsAt, endsAt, zone, leadId, confirmedAt, createdBy } = session;
  const offer = { leadId, sessionStatus: confirmedAt === null ? ('tentative' as const) : ('confirmed' as const) };
  const known = await db.findOneBy(RequestMoment, { requestId, startsAt, endsAt, withdrawnAt: IsNull() });
  if (known) await db.update(RequestMoment, { id: known.id }, { ...offer, chosenAt: now });
  else await insertRows(db, RequestMoment, [{ ...momentOf(requestId, { startsAt, endsAt, zone }, { ...namedByPartner, ...offer, proposedBy: createdBy }, now), chosenAt: now }]);
}

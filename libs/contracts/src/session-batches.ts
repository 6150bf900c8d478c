import { z } from 'zod';
import { Id, Version } from './primitives.ts';
import { Cancellation, Confirmation } from './sessions.ts';

/** Sessions with the version that whoever chose them has seen. */
const items = z.array(z.strictObject({ id: Id, version: Version })).min(1).max(100);

export const SessionConfirmations = z.strictObject({ items, ...Confirmation.shape }).meta({ id: 'SessionConfirmations' });
export type SessionConfirmations = z.infer<typeof SessionConfirmations>;
export const SessionCancellations = z.strictObject({ items, ...Cancellation.shape }).meta({ id: 'SessionCancellations' });
export type SessionCancellations = z.infer<typeof SessionCancellations>;

/** One answer per session, in the order asked: its new version, or why it stayed as it was. */
export const SessionResults = z
  .strictObject({ items: z.array(z.strictObject({ id: Id, version: Version.nullable(), problem: z.strictObject({ code: z.string(), title: z.string(), detail: z.string() }).nullable() })) })
  .meta({ id: 'SessionResults' });
export type SessionResults = z.infer<typeof SessionResults>;

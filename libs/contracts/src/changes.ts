import { z } from 'zod';
import { Instant } from './primitives.ts';

/** What a page that is open can be told about: somebody changed one of these. */
export const changeSubjects = [
  'session', 'sessions', 'series', 'booking', 'absence', 'duty', 'working_pattern', 'day_off', 'closing_day', 'travel_time', 'interpreter', 'organisation', 'organisations', 'user', 'session_request',
] as const;
export type ChangeSubject = (typeof changeSubjects)[number];

/** `since` is the id of the last event that was received; `Last-Event-ID` goes before it. */
export const ChangesQuery = z.strictObject({ since: Instant.optional() });
export type ChangesQuery = z.infer<typeof ChangesQuery>;

/** Says that things changed, never how: whoever wants to know asks for them, with their own rights. */
export const ChangeNotice = z
  .strictObject({
    changes: z.array(z.strictObject({ subject: z.enum(changeSubjects), ids: z.array(z.string()), byOthers: z.boolean().meta({ description: 'False for what the listener did, in another window' }) })),
    everything: z.boolean().meta({ description: 'More changed than can be told: fetch everything afresh' }),
  })
  .meta({ id: 'ChangeNotice' });
export type ChangeNotice = z.infer<typeof ChangeNotice>;

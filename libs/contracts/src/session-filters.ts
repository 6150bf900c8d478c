import { z } from 'zod';
import { Id } from './primitives.ts';
import { channels, provinces, sessionKinds, sessionStatuses, spokenLanguages } from './words.ts';

const longest = 2000;

/** `permanence,webinar` in an address: each of them counts. One value that is not known makes the whole field faulty. */
const listOf = <T extends z.ZodType>(one: T) =>
  z
    .string()
    .max(longest)
    .transform((text, context) => {
      const values = z.array(one).safeParse([...new Set(text.split(','))]);
      if (values.success) return values.data;
      context.issues.push({ code: 'invalid_value', values: [], input: text });
      return z.NEVER;
    })
    .meta({ description: 'One value, or several with commas between them' })
    .optional();

/** What lists of sessions can be narrowed by; several values of one field widen it, several fields narrow further. */
export const sessionFilters = {
  kind: listOf(z.enum(sessionKinds)),
  status: listOf(z.enum(sessionStatuses)),
  counsellorId: listOf(Id),
  officeId: listOf(Id),
  channel: listOf(z.enum(channels)),
  province: listOf(z.enum(provinces)),
  language: listOf(z.enum(spokenLanguages)),
  organisationId: Id.optional(),
};
export const SessionFilters = z.strictObject(sessionFilters);
export type SessionFilters = z.infer<typeof SessionFilters>;

import { z } from 'zod';
import { Email, Id, UiLanguageCode } from './primitives.ts';
import { roles } from './words.ts';

export const SignInRequest = z.strictObject({ email: Email, password: z.string().min(1).max(200) }).meta({ id: 'SignInRequest' });
export type SignInRequest = z.infer<typeof SignInRequest>;

export const Me = z
  .strictObject({
    id: Id,
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    language: UiLanguageCode,
    officeName: z.string().nullable(),
    demo: z.boolean().meta({ description: 'The whole installation is a demonstration' }),
    mailIsSent: z.boolean().meta({ description: 'False when mail is only kept to be read under Messages' }),
    zone: z.string(),
    now: z.string().meta({ description: "The server's clock, a UTC instant" }),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

export const MePatch = z.strictObject({ language: UiLanguageCode }).meta({ id: 'MePatch' });
export type MePatch = z.infer<typeof MePatch>;

/** What anybody may know before signing in. */
export const InstallationView = z.strictObject({ demo: z.boolean() }).meta({ id: 'Installation' });
export type InstallationView = z.infer<typeof InstallationView>;

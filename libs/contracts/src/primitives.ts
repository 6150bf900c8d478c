import { z } from 'zod';
import { spokenLanguages, uiLanguages } from './words.ts';

export const Id = z.uuid().meta({ description: 'UUIDv7' });

/** UTC instant, 24 characters, `2026-11-26T09:00:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 }).meta({ description: 'UTC instant, 24 characters' });

/** Wall time without a zone, `2026-11-26T10:00`; the zone travels beside it. */
export const LocalDateTime = z.iso.datetime({ local: true, precision: -1 }).regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

/** Calendar date, `2026-11-26`; days that do not exist are refused. */
export const LocalDate = z.iso.date();

const knownZones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
export const Zone = z.string().max(64).refine((zone) => knownZones.has(zone)).meta({ description: 'IANA zone, such as Europe/Brussels' });

export const Email = z.email().max(254);

const oneLine = (max: number) => z.string().trim().max(max).regex(/^[^\p{Cc}]*$/u);
/** Text that must be there, on one line. */
export const RequiredLine = (max: number) => oneLine(max).min(1);
/** Text on one line that may be empty. */
export const OptionalLine = (max: number) => oneLine(max).default('');
/** Longer text; line breaks and tabs are its only control characters. */
export const OptionalText = (max: number) => z.string().trim().max(max).regex(/^[^\p{Cc}]*$|^[\P{Cc}\n\r\t]*$/u).default('');

export const UiLanguageCode = z.enum(uiLanguages);
export const SpokenLanguageCode = z.enum(spokenLanguages);
export const SpokenLanguageList = z.array(SpokenLanguageCode).max(20).default([]);

export const Version = z.int().min(1);

const wholeNumber = (min: number, max: number) => z.string().regex(/^\d{1,9}$/).transform(Number).pipe(z.int().min(min).max(max));
/** Query parameters of a paged list. */
export const paging = { page: wholeNumber(1, 100_000).default(1), pageSize: wholeNumber(1, 500).default(50) };

export const pageOf = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item), page: z.int(), pageSize: z.int(), total: z.int() });

/** A thing by its id and name. */
export const Named = z.strictObject({ id: Id, name: z.string() });

/** Route parameters of one thing. */
export const IdParams = z.strictObject({ id: Id });
export type IdParams = z.infer<typeof IdParams>;

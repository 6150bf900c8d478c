import { z } from 'zod';
import { pageLanguages, spokenLanguages, uiLanguages } from './words.ts';

export const Id = z.uuid().meta({ description: 'UUIDv7' });

/** UTC instant, 24 characters, `2026-11-26T09:00:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 }).meta({ description: 'UTC instant, 24 characters' });

/** Wall time without a zone, `2026-11-26T10:00`, of the years 1900 to 2199; the zone travels beside it. */
export const LocalDateTime = z.iso.datetime({ local: true, precision: -1 }).regex(/^(19|2[01])\d\d-\d\d-\d\dT\d\d:\d\d$/);

/** Calendar date, `2026-11-26`, of the years 1900 to 2199; days that do not exist are refused. */
export const LocalDate = z.iso.date().regex(/^(19|2[01])\d\d-/);

/** Wall clock `09:30`. */
export const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const mostDays = 2 * 366;
/** Whether a list of days is at most two years long. */
export const spansTwoYears = ({ from, to }: { readonly from: string; readonly to: string }) => Date.parse(to) - Date.parse(from) <= mostDays * 86_400_000;

const knownZones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
export const Zone = z.string().max(64).refine((zone) => knownZones.has(zone)).meta({ description: 'IANA zone, such as Europe/Brussels' });

export const Email = z.email().max(254);

/** No control characters, and no half of a character, which UTF-8 cannot write. */
const oneLine = (max: number) => z.string().trim().max(max).regex(/^[^\p{Cc}\p{Cs}]*$/u);
/** Text that must be there, on one line. */
export const RequiredLine = (max: number) => oneLine(max).min(1);
/** Text on one line that may be empty. */
export const OptionalLine = (max: number) => oneLine(max).default('');
/** Longer text; line breaks and tabs are its only control characters. */
export const OptionalText = (max: number) => z.string().trim().max(max).regex(/^[\P{C}\p{Cf}\p{Co}\p{Cn}\n\r\t]*$/u).default('');

export const UiLanguageCode = z.enum(uiLanguages);
export const PageLanguageCode = z.enum(pageLanguages);
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

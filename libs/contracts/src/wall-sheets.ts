import { z } from 'zod';
import { LocalDate } from './primitives.ts';

/** Languages in which a wall sheet can be hung up: those whose few sentences are written in full (ISO 639 codes). */
export const wallSheetLanguages = ['nl', 'fr', 'de', 'en', 'ar', 'pt', 'es', 'ro', 'ru', 'uk', 'tr', 'fa', 'sq'] as const;
export type WallSheetLanguage = (typeof wallSheetLanguages)[number];

export const wallSheetPeriods = ['week', 'month'] as const;
export type WallSheetPeriod = (typeof wallSheetPeriods)[number];

/** As many languages as one page of paper has room for. */
export const mostWallSheetLanguages = 6;

/** The address of a sheet: `languages` separated by commas, `date` any day of the period; left out, it is the week of today. */
export const WallSheetQuery = z.object({
  period: z.enum(wallSheetPeriods).default('week'),
  date: LocalDate.optional(),
  languages: z
    .string()
    .max(100)
    .default('')
    .transform((text) => wallSheetLanguages.filter((code) => text.split(',').includes(code)).slice(0, mostWallSheetLanguages)),
});
export type WallSheetQuery = z.infer<typeof WallSheetQuery>;

/** The private link to an organisation's sheet; whoever has it sees who comes when. */
export const WallLinkView = z.strictObject({ url: z.string().nullable().meta({ description: 'Null while there is none' }) }).meta({ id: 'WallLink' });
export type WallLinkView = z.infer<typeof WallLinkView>;

const usualSheetLanguages = 4;

/** What a sheet is written in when nobody chooses: what the organisation speaks; when that says too little, its language of mail and English. */
export function usualWallSheetLanguages({ language, languages }: { readonly language: string; readonly languages: readonly string[] }): WallSheetLanguage[] {
  const spoken = wallSheetLanguages.filter((code) => code === language || languages.includes(code));
  return (spoken.length > 1 ? spoken : wallSheetLanguages.filter((code) => code === language || code === 'en')).slice(0, usualSheetLanguages);
}

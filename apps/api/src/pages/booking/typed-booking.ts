import { BookingInput, uiLanguages, type PageLanguage, type UiLanguage } from '@relais/contracts';
import type { FieldError, TypedBooking } from '@relais/pages';
import { wordIssue } from '@relais/wording';
import { textIn } from '../frame/page-language.ts';

const fields = ['organisationName', 'contactEmail', 'seats', 'language', 'contactName', 'accessNeeds'] as const satisfies readonly (keyof TypedBooking)[];

/** More than any field takes; what is longer is refused all the same. */
const longest = 2000;

/** An empty form: one seat. */
export function nothingTyped(language: UiLanguage): TypedBooking {
  return { organisationName: '', contactEmail: '', seats: '1', language, contactName: '', accessNeeds: '' };
}

export function typedIn(body: unknown): TypedBooking {
  const text = (field: keyof TypedBooking) => textIn(body, field).slice(0, longest);
  return {
    organisationName: text('organisationName'), contactEmail: text('contactEmail'), seats: text('seats'), language: mailLanguageIn(body),
    contactName: text('contactName'), accessNeeds: text('accessNeeds'),
  };
}

/** Mail follows the page into another language, unless another than the page's was chosen for it. */
function mailLanguageIn(body: unknown): string {
  const [chosen, page, next] = [textIn(body, 'language'), textIn(body, 'lang'), textIn(body, 'redraw')];
  const follows = chosen === page && uiLanguages.some((code) => code === next);
  return (follows ? next : chosen).slice(0, longest);
}

/** What was typed as a booking, or what is wrong with it, in the order of the form. */
export function readBooking(typed: TypedBooking, reader: PageLanguage): { input: BookingInput } | { errors: FieldError[] } {
  const parsed = BookingInput.safeParse({ ...typed, contactEmail: typed.contactEmail.trim(), seats: numberIn(typed.seats) });
  if (parsed.success) return { input: parsed.data };
  const errors = fields.flatMap((field) => {
    const issue = parsed.error.issues.find(({ path }) => path[0] === field);
    return issue ? [{ field, detail: wordIssue(reader, issue).detail }] : [];
  });
  return { errors };
}

/** Undefined when the field was left empty; the text itself when it is no number, for the contract to refuse. */
export function numberIn(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

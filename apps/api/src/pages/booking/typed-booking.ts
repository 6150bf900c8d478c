import { BookingHandover, BookingInput, uiLanguages, type PageLanguage, type UiLanguage } from '@relais/contracts';
import type { FieldError, TypedBooking, TypedContact } from '@relais/pages';
import { textIn } from '../frame/page-language.ts';
import { errorsOf, longest, nothingWished, wishInput, wishesIn } from './typed-wishes.ts';

/** An empty form: one seat. */
export function nothingTyped(language: UiLanguage): TypedBooking {
  return { organisationName: '', contactEmail: '', language, contactName: '', ...nothingWished };
}

export function typedIn(body: unknown): TypedBooking {
  return { organisationName: textIn(body, 'organisationName').slice(0, longest), ...contactIn(body), language: mailLanguageIn(body), ...wishesIn(body) };
}

export function contactIn(body: unknown): TypedContact {
  const text = (field: keyof TypedContact) => textIn(body, field).slice(0, longest);
  return { contactEmail: text('contactEmail'), contactName: text('contactName'), language: text('language') };
}

/** Mail follows the page into another language, unless another than the page's was chosen for it. */
function mailLanguageIn(body: unknown): string {
  const [chosen, page, next] = [textIn(body, 'language'), textIn(body, 'lang'), textIn(body, 'redraw')];
  const follows = chosen === page && uiLanguages.some((code) => code === next);
  return (follows ? next : chosen).slice(0, longest);
}

/** What was typed as a booking, or what is wrong with it. */
export function readBooking(typed: TypedBooking, { orWait, reader }: { orWait: boolean; reader: PageLanguage }): { input: BookingInput } | { errors: FieldError[] } {
  const { organisationName, contactEmail, contactName, language } = typed;
  const parsed = BookingInput.safeParse({ organisationName, contactEmail: contactEmail.trim(), contactName, language, ...wishInput(typed), orWait });
  return parsed.success ? { input: parsed.data } : { errors: errorsOf(parsed.error.issues, typed, reader) };
}

export function readHandover(typed: TypedContact, reader: PageLanguage): { input: BookingHandover } | { errors: FieldError[] } {
  const parsed = BookingHandover.safeParse({ ...typed, contactEmail: typed.contactEmail.trim() });
  return parsed.success ? { input: parsed.data } : { errors: errorsOf(parsed.error.issues, nothingWished, reader) };
}

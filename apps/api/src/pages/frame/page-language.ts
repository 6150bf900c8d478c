import { PageLanguageCode, pageLanguages, uiLanguages, type PageLanguage, type UiLanguage } from '@relais/contracts';
import type { FastifyRequest } from 'fastify';
import { acceptedLanguage, readerLanguage } from '../../http/reader-language.ts';

/** The language asked for (`redraw` of a form's language buttons, else `lang` of form or address); else the one chosen before; else the browser's. */
export function pageLanguage(request: FastifyRequest, chosen?: PageLanguage): PageLanguage {
  return (
    asked(textIn(request.body, 'redraw')) ?? asked(textIn(request.body, 'lang')) ?? asked(textIn(request.query, 'lang')) ??
    chosen ?? request.signedIn?.language ?? acceptedLanguage(request, pageLanguages) ?? 'en'
  );
}

/** The language of mail to whoever reads a page: the page's own where mail has it, else the one the browser likes best of those. */
export function mailLanguage(page: PageLanguage, request: FastifyRequest): UiLanguage {
  return uiLanguages.find((code) => code === page) ?? readerLanguage(request);
}

/** A text of a form or an address; empty when it is missing, the first when it is there twice. */
export function textIn(fields: unknown, name: string): string {
  const value: unknown = typeof fields === 'object' && fields !== null ? Object.entries(fields).find(([key]) => key === name)?.[1] : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

function asked(code: string): PageLanguage | undefined {
  const parsed = PageLanguageCode.safeParse(code);
  return parsed.success ? parsed.data : undefined;
}

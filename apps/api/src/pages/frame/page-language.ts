import { UiLanguageCode, type UiLanguage } from '@relais/contracts';
import type { FastifyRequest } from 'fastify';
import { readerLanguage } from '../../http/reader-language.ts';

/** The language asked for (`redraw` of a form's language buttons, else `lang` of form or address); else the one chosen before; else the browser's. */
export function pageLanguage(request: FastifyRequest, chosen?: UiLanguage): UiLanguage {
  return asked(textIn(request.body, 'redraw')) ?? asked(textIn(request.body, 'lang')) ?? asked(textIn(request.query, 'lang')) ?? chosen ?? readerLanguage(request);
}

/** A text of a form or an address; empty when it is missing, the first when it is there twice. */
export function textIn(fields: unknown, name: string): string {
  const value: unknown = typeof fields === 'object' && fields !== null ? Object.entries(fields).find(([key]) => key === name)?.[1] : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

function asked(code: string): UiLanguage | undefined {
  const parsed = UiLanguageCode.safeParse(code);
  return parsed.success ? parsed.data : undefined;
}

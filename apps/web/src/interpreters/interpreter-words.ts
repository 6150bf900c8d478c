import type { InterpreterInput, InterpreterView, UiLanguage } from '@relais/contracts';
import { languageName, type DeskKey } from '@relais/wording';

export type InterpreterField = keyof InterpreterInput;

export const interpreterLabels = {
  name: 'interpreters.name',
  service: 'interpreters.service',
  languages: 'interpreters.languages',
  email: 'interpreters.email',
  phone: 'interpreters.phone',
} as const satisfies Record<InterpreterField, DeskKey>;

/** What a person can change of an interpreter. */
export function interpreterFields({ name, service, languages, email, phone }: InterpreterView): InterpreterInput {
  return { name, service, languages, email, phone };
}

/** What stands in a field, as a reader says it. */
export function interpreterFieldWords(field: InterpreterField, interpreter: InterpreterInput, reader: UiLanguage): string {
  return field === 'languages' ? languageNames(interpreter.languages, reader) : interpreter[field];
}

export function languageNames(codes: InterpreterInput['languages'], reader: UiLanguage): string {
  return codes.map((code) => languageName(code, reader)).join(', ');
}

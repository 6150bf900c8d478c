import { participantFunctions, type BookingView, type OpenSession, type PageLanguage } from '@relais/contracts';
import { noFunctions, partNames, type FieldError, type TypedWishes } from '@relais/pages';
import { sayOnPage, wordIssue } from '@relais/wording';
import type { z } from 'zod';
import { textIn } from '../frame/page-language.ts';

/** More than any field takes; what is longer is refused all the same. */
export const longest = 2000;
const mostSeats = 50;
const mostAnswers = 20;

export const nothingWished: TypedWishes = { seats: '1', functions: noFunctions, participants: [], accessNeeds: '', interpreterLanguage: '', answers: {} };

export function wishesIn(body: unknown): TypedWishes {
  const text = (field: string) => textIn(body, field).slice(0, longest);
  const lines = Array.from({ length: mostSeats }, (_, line) => ({ name: text(partNames.participantName(line)), function: text(partNames.participantFunction(line)) }));
  return {
    seats: text('seats'),
    functions: { ...noFunctions, ...Object.fromEntries(participantFunctions.map((code) => [code, text(partNames.functionCount(code))])) },
    participants: lines.filter(({ name }) => name.trim() !== ''),
    accessNeeds: text('accessNeeds'),
    interpreterLanguage: text('interpreterLanguage'),
    answers: answersIn(body),
  };
}

function answersIn(body: unknown): Record<string, string> {
  const prefix = partNames.answer('');
  const names = typeof body === 'object' && body !== null ? Object.keys(body).filter((name) => name.startsWith(prefix)) : [];
  return Object.fromEntries(names.slice(0, mostAnswers).map((name) => [name.slice(prefix.length), textIn(body, name).slice(0, longest)]));
}

/** What a booking says now, to be changed. */
export function wishesOf({ seats, functions, participants, accessNeeds, interpreterLanguage, answers }: BookingView): TypedWishes {
  return {
    seats: String(seats),
    functions: { ...noFunctions, ...Object.fromEntries(Object.entries(functions).map(([code, count]) => [code, String(count)])) },
    participants,
    accessNeeds,
    interpreterLanguage: interpreterLanguage ?? '',
    answers: Object.fromEntries(answers.map(({ questionId, answer }) => [questionId, answer])),
  };
}

/** As the contract of a booking has it; what was left empty was not said. */
export function wishInput({ seats, functions, participants, accessNeeds, interpreterLanguage, answers }: TypedWishes) {
  const said = Object.entries(functions).flatMap(([code, text]) => (['', '0'].includes(text.trim()) ? [] : [[code, numberIn(text)] as const]));
  return {
    seats: numberIn(seats),
    functions: Object.fromEntries(said),
    participants,
    accessNeeds,
    interpreterLanguage: interpreterLanguage === '' ? null : interpreterLanguage,
    answers: Object.entries(answers).flatMap(([questionId, text]) => (text.trim() === '' ? [] : [{ questionId, answer: text.trim() }])),
  };
}

/** Undefined when the field was left empty; the text itself when it is no number, for the contract to refuse. */
export function numberIn(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** In the order of the form. */
const order = ['organisationName', 'contactEmail', 'seats', 'language', 'answer', 'functions', 'name', 'nameFunction', 'contactName', 'interpreterLanguage', 'accessNeeds', 'sessionId'];
const placeOf = ({ field }: FieldError) => order.indexOf(field.split('.')[0] ?? '');

/** What is wrong with what was typed: once per field, in the order of the form. */
export function errorsOf(issues: readonly z.core.$ZodIssue[], typed: TypedWishes, language: PageLanguage): FieldError[] {
  return inOrder(issues.map((issue) => ({ field: fieldAt(issue.path.map(String), typed), detail: wordIssue(language, issue).detail })));
}

/** The same, of a refusal that points into the booking (RFC 6901). */
export function errorsAt(pointers: readonly string[], detail: string, typed: TypedWishes): FieldError[] {
  return inOrder(pointers.map((pointer) => ({ field: fieldAt(pointer.split('/').slice(1), typed), detail })));
}

/** With the questions that are still open, so that everything is said at once. */
export function withOpenQuestions(errors: readonly FieldError[], { questions }: OpenSession, { answers }: TypedWishes, language: PageLanguage): FieldError[] {
  const open = questions.filter(({ id, required }) => required && (answers[id] ?? '').trim() === '');
  return inOrder([...errors, ...open.map(({ id }) => ({ field: partNames.answer(id), detail: sayOnPage(language, 'problems.field_required') }))]);
}

function inOrder(errors: readonly FieldError[]): FieldError[] {
  const first = errors.filter(({ field }, index) => errors.findIndex((one) => one.field === field) === index);
  return first.sort((one, other) => placeOf(one) - placeOf(other));
}

/** The field of the page where this part of a booking is typed. */
function fieldAt([part = '', place = '', detail = '']: readonly string[], typed: TypedWishes): string {
  if (part === 'functions') return place === '' ? partNames.functionCount(participantFunctions[0]) : `functions.${place}`;
  if (part === 'participants') return detail === 'function' ? partNames.participantFunction(Number(place)) : partNames.participantName(Number(place));
  if (part !== 'answers') return part;
  return partNames.answer(wishInput(typed).answers[Number(place)]?.questionId ?? place);
}

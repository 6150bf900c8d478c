import type { FieldError } from '../frame/field.tsx';
import { Field } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';
import type { TypedWish } from './typed-request.ts';

interface Wishes {
  readonly reader: Reader;
  readonly wishes: readonly TypedWish[];
  readonly errors: readonly FieldError[];
  /** The first and the last date that can be asked for. */
  readonly between: readonly [string, string];
}

export const wishCount = 2;

/** From eight in the morning to half past eight in the evening. */
const clocks = Array.from({ length: 26 }, (_, index) => `${String(8 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`);

/** Moments that somebody would like, whether or not one of us is free. */
export function WishFields({ reader, wishes, errors, between: [min, max] }: Wishes) {
  const { say } = reader;
  return (
    <fieldset className="wishes">
      <legend>{say('pages.ask_wishes')}</legend>
      <p className="hint">{say('pages.ask_wishes_hint')}</p>
      {Array.from({ length: wishCount }, (_, index) => (
        <div key={index} className="wish">
          <Field reader={reader} errors={errors} name={`wishDay${index}`} label={say('pages.ask_day_n', { number: index + 1 })}>
            {(marks) => <input {...marks} type="date" min={min} max={max} defaultValue={wishes[index]?.day ?? ''} />}
          </Field>
          <Field reader={reader} errors={errors} name={`wishFrom${index}`} label={say('pages.ask_from_n', { number: index + 1 })}>
            {(marks) => (
              <select {...marks} defaultValue={wishes[index]?.from ?? ''}>
                <option value="">{say('pages.ask_any_time')}</option>
                {clocks.map((clock) => <option key={clock} value={clock}>{clock}</option>)}
              </select>
            )}
          </Field>
        </div>
      ))}
    </fieldset>
  );
}

/** What these fields are called, for the summary of errors. */
export function wishLabels({ say }: Reader): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: wishCount }, (_, index) => index).flatMap((index) => [
      [`wishDay${index}`, say('pages.ask_day_n', { number: index + 1 })],
      [`wishFrom${index}`, say('pages.ask_from_n', { number: index + 1 })],
    ]),
  );
}

import type { Reader } from './reader.ts';

/** People do not see this field; programs that fill in everything do. */
export function Trap({ reader: { say } }: { reader: Reader }) {
  return (
    <div className="hidden" aria-hidden="true">
      <label htmlFor="website">{say('pages.leave_empty')}</label>
      <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}

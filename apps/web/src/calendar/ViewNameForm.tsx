import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { refusalWords } from '../sessions/refusal-words.ts';
import { useWords } from '../words/use-words.ts';

interface ViewNameFormProps {
  label: string;
  button: string;
  name: string;
  sending: { isPending: boolean; error: unknown };
  onSend: (name: string, done: () => void) => void;
  /** Where the form stands in for something else: Escape brings that back. */
  onLeave?: () => void;
}

const longest = 60;

/** Asks for the name of a view. */
export function ViewNameForm({ label, button, name, sending, onSend, onLeave }: ViewNameFormProps) {
  const { say } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const [isEmpty, setEmpty] = useState(false);
  const fault = isEmpty ? say('problems.field_required') : sending.error ? refusalWords(sending.error, say) : null;

  const isStandIn = onLeave !== undefined;

  useEffect(() => {
    if (isStandIn) field.current?.select();
  }, [isStandIn]);

  function send(event: FormEvent): void {
    event.preventDefault();
    setEmpty(typed.trim() === '');
    field.current?.focus();
    if (typed.trim() !== '') onSend(typed.trim(), () => setTyped(''));
  }

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || onLeave === undefined) return;
    event.stopPropagation();
    onLeave();
  }

  return (
    <form className="view-name-form" noValidate onSubmit={send} onKeyDown={leave}>
      <label htmlFor={id}>{label}</label>
      {fault !== null && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      <span className="view-name-field">
        <input ref={field} id={id} value={typed} maxLength={longest} autoComplete="off" aria-invalid={fault !== null || undefined} aria-describedby={fault === null ? undefined : `${id}-fault`} onChange={({ target }) => setTyped(target.value)} />
        <button type="submit" className="button is-primary" disabled={sending.isPending}>
          {button}
        </button>
      </span>
    </form>
  );
}

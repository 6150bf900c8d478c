import { useEffect, useEffectEvent, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import { useControlIds } from './field-scope.ts';
import type { Form } from './use-form.ts';

/** How much is wrong, at the top, with a link to each field; the first faulty field gets the focus. */
export function ErrorSummary({ form }: { form: Pick<Form, 'faults'> }) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const idOf = useControlIds();
  const focusFirst = useEffectEvent((pointer: string) => {
    const control = pointer === '' ? null : document.getElementById(idOf(pointer));
    (control ?? box.current)?.focus();
  });
  const faults = Object.entries(form.faults);
  useEffect(() => {
    const [first] = Object.keys(form.faults);
    if (first !== undefined) focusFirst(first);
  }, [form.faults]);
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <p className="error-title">{say('common.faults', { count: faults.length })}</p>
      <ul>
        {faults.map(([pointer, sentence]) => (
          <li key={pointer}>{pointer === '' ? sentence : <a href={`#${idOf(pointer)}`} onClick={(event) => focusOn(event, idOf(pointer))}>{sentence}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

function focusOn(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

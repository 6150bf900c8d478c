import { formatDate, formatTime, localDateOf } from '@relais/calendar';
import { titleOf } from '../calendar/entry-words.ts';
import type { PlacedForm } from './kept-forms.ts';
import type { useKeptForm } from './use-kept-form.ts';
import { useReader } from './use-reader.ts';

interface KeptFormsProps {
  kept: ReturnType<typeof useKeptForm>;
  /** The version that is stored now; null for a new session. */
  version: number | null;
  onRestore: (form: PlacedForm) => void;
}

/** What was typed here before and never sent, with when that was: to go on with, or to throw away. */
export function KeptForms({ kept, version, onRestore }: KeptFormsProps) {
  const { say, language, zone } = useReader();
  if (kept.offered.length === 0) return null;
  return (
    <section className="note kept-forms" aria-labelledby="kept-forms">
      <h2 id="kept-forms">{say('kept.title')}</h2>
      <ul>
        {kept.offered.slice(0, mostOffered).map((form) => {
          const { typedAt, base, form: typed } = form.kept;
          const title = titleOf(typed.draft, say);
          const when = `${formatDate(localDateOf(typedAt, zone), language)}, ${formatTime(typedAt, zone)}`;
          return (
            <li key={form.formId}>
              <span dir="auto">{say('kept.typed', { title, when })}</span>
              {base !== null && base.version !== version && <span className="hint"> {say('kept.outdated')}</span>}
              <span className="button-row">
                <button type="button" className="button" aria-label={say('kept.restore_one', { title })} onClick={() => onRestore(form)}>
                  {say('kept.restore')}
                </button>
                <button type="button" className="button is-quiet" aria-label={say('kept.discard_one', { title })} onClick={() => kept.discard(form)}>
                  {say('kept.discard')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const mostOffered = 3;

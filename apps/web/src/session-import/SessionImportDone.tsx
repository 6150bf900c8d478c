import type { ImportResult } from '@relais/contracts';
import { Link } from 'wouter';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';

/** What an import did, and where to go on. */
export function SessionImportDone({ result: { added, alreadyThere }, onAnother }: { result: ImportResult; onAnother: () => void }) {
  const { say } = useWords();
  return (
    <>
      <PageHeading title={say('session_import.done', { count: added })} />
      <section className="card" role="status">
        {alreadyThere > 0 && <p>{say('organisations.import_there', { count: alreadyThere })}</p>}
        <p className="button-row">
          <Link className="button is-primary" href="/">{say('common.to_calendar')}</Link>
          <button type="button" className="button" onClick={onAnother}>{say('organisations.import_another')}</button>
        </p>
      </section>
    </>
  );
}

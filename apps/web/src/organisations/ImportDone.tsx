import type { ImportResult } from '@relais/contracts';
import { Link } from 'wouter';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';

/** What an import did, and where to go on. */
export function ImportDone({ result: { added, alreadyThere }, onAnother }: { result: ImportResult; onAnother: () => void }) {
  const { say } = useWords();
  return (
    <>
      <PageHeading title={say('organisations.import_done', { count: added })} />
      <section className="card" role="status">
        {alreadyThere > 0 && <p>{say('organisations.import_there', { count: alreadyThere })}</p>}
        <p className="button-row">
          <Link className="button is-primary" href="/organisations">{say('organisations.import_to_list')}</Link>
          <button type="button" className="button" onClick={onAnother}>{say('organisations.import_another')}</button>
        </p>
      </section>
    </>
  );
}

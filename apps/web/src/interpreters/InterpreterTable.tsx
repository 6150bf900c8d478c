import type { InterpreterView } from '@relais/contracts';
import { useWords } from '../words/use-words.ts';
import { languageNames } from './interpreter-words.ts';
import './interpreters.css';

/** Which dialog is open, and for whom. */
export type Opened = { deed: 'add' } | { deed: 'edit' | 'archive'; interpreter: InterpreterView };

interface InterpreterTableProps {
  readonly interpreters: readonly InterpreterView[];
  readonly mayWrite: boolean;
  readonly onOpen: (opened: Opened) => void;
}

/** A table on wide screens, cards on narrow ones: the same rows. */
export function InterpreterTable({ interpreters, mayWrite, onOpen }: InterpreterTableProps) {
  const { say, language } = useWords();
  return (
    <table className="data-table is-cards interpreter-table">
      <thead>
        <tr>
          <th scope="col">{say('interpreters.name')}</th>
          <th scope="col">{say('interpreters.languages')}</th>
          <th scope="col">{say('interpreters.service')}</th>
          <th scope="col">{say('interpreters.reached')}</th>
          {mayWrite && <th scope="col"><span className="visually-hidden">{say('common.edit')}</span></th>}
        </tr>
      </thead>
      <tbody>
        {interpreters.map((interpreter) => (
          <tr key={interpreter.id}>
            <th scope="row" dir="auto">{interpreter.name}</th>
            <td>{languageNames(interpreter.languages, language)}</td>
            <td dir="auto">{interpreter.service}</td>
            <td><Reached interpreter={interpreter} /></td>
            {mayWrite && <td><Deeds interpreter={interpreter} onOpen={onOpen} /></td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reached({ interpreter: { email, phone } }: { interpreter: InterpreterView }) {
  return (
    <>
      {phone !== '' && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
      {email !== '' && <span className="cell-more"><a href={`mailto:${email}`}>{email}</a></span>}
    </>
  );
}

function Deeds({ interpreter, onOpen }: { interpreter: InterpreterView; onOpen: InterpreterTableProps['onOpen'] }) {
  const { say } = useWords();
  const button = (deed: 'edit' | 'archive', word: string) => (
    <button type="button" className="button is-quiet" aria-label={`${word}: ${interpreter.name}`} onClick={() => onOpen({ deed, interpreter })}>{word}</button>
  );
  return (
    <p className="button-row no-print">
      {button('edit', say('common.edit'))}
      {button('archive', say('interpreters.archive'))}
    </p>
  );
}

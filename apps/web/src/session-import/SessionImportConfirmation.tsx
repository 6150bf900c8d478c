import { formatDateRange } from '@relais/calendar';
import type { AcceptanceReason, SessionImportPreview } from '@relais/contracts';
import { wordWarning } from '@relais/wording';
import { useState } from 'react';
import { ReasonField } from '../checks/ReasonField.tsx';
import { useWords } from '../words/use-words.ts';

interface Confirmation {
  readonly preview: SessionImportPreview;
  readonly onConfirm: (acceptedBecause: AcceptanceReason | null) => void;
}

/** The first rows, all that speaks against them, and one reason for it. */
export function SessionImportConfirmation({ preview, onConfirm }: Confirmation) {
  const { say } = useWords();
  const [reason, setReason] = useState<AcceptanceReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { rows, added, warnings } = preview;
  if (added === 0) return <p className="note">{say(rows === 0 ? 'organisations.import_no_rows' : 'organisations.import_nothing_new')}</p>;
  const needsReason = warnings.length > 0;
  const faults: Record<string, string> = isMissing && reason === null ? { '/acceptedBecause': say('session_import.reason_missing') } : {};

  function confirm(): void {
    setMissing(needsReason && reason === null);
    if (!needsReason || reason !== null) onConfirm(reason);
  }

  return (
    <>
      <Sample preview={preview} />
      {needsReason && (
        <>
          <Warnings warnings={warnings} />
          <ReasonField form={{ faults }} name="acceptedBecause" value={reason} onChange={setReason} />
        </>
      )}
      <p className="button-row">
        <button type="button" className="button is-primary" onClick={confirm}>{say('session_import.confirm', { count: added })}</button>
      </p>
    </>
  );
}

function Warnings({ warnings }: Pick<SessionImportPreview, 'warnings'>) {
  const { say, language } = useWords();
  return (
    <>
      <h3>{say('session_import.warnings')}</h3>
      <table className="data-table is-cards">
        <thead>
          <tr>
            <th scope="col">{say('organisations.import_row')}</th>
            <th scope="col">{say('session_import.warning')}</th>
          </tr>
        </thead>
        <tbody>
          {warnings.map((warning, index) => (
            <tr key={index}>
              <th scope="row" data-label={say('organisations.import_row')}>{warning.row}</th>
              <td dir="auto">{wordWarning(warning, language, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{say('session_import.warnings_hint')}</p>
    </>
  );
}

function Sample({ preview: { sample } }: Pick<Confirmation, 'preview'>) {
  const { say, language } = useWords();
  return (
    <>
      <h3>{say('organisations.import_sample')}</h3>
      <table className="data-table is-cards">
        <thead>
          <tr>
            <th scope="col">{say('organisations.import_row')}</th>
            <th scope="col">{say('session_import.moment')}</th>
            <th scope="col">{say('sessions.kind')}</th>
            <th scope="col">{say('sessions.name')}</th>
            <th scope="col">{say('sessions.host')}</th>
            <th scope="col">{say('sessions.lead')}</th>
          </tr>
        </thead>
        <tbody>
          {sample.map(({ row, startsAt, endsAt, zone, kind, title, host, lead }) => (
            <tr key={row}>
              <td data-label={say('organisations.import_row')}>{row}</td>
              <th scope="row">{formatDateRange(startsAt, endsAt, zone, language)}</th>
              <td>{say(`words.session_kind.${kind}`)}</td>
              <td dir="auto">{title}</td>
              <td dir="auto">{host}</td>
              <td dir="auto">{lead}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

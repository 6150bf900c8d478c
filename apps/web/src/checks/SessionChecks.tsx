import { Ban, CalendarSearch, CircleCheck, TriangleAlert } from 'lucide-react';
import type { SessionFieldsProps } from '../sessions/session-fields.ts';
import { useWords } from '../words/use-words.ts';
import type { useFormChecks } from './use-form-checks.ts';
import { OverlapList } from './OverlapList.tsx';
import { ReasonField } from './ReasonField.tsx';
import type { SessionFindings } from './use-session-check.ts';
import { WarningList } from './WarningList.tsx';
import './checks.css';

interface SessionChecksProps extends Pick<SessionFieldsProps, 'form' | 'draft' | 'onChange'> {
  checks: Pick<ReturnType<typeof useFormChecks>, 'findings' | 'find'>;
  /** Whether a line elsewhere says that something was found, so that it is not read out twice. */
  isSaidElsewhere?: boolean;
}

/** Where a form shows what stands in the way. */
export const findingsId = 'session-findings';

/** What stands in the way, said while somebody types and never taking the focus; warnings can be accepted right there, or another time be found. */
export function SessionChecks({ form, draft, checks: { findings, find }, onChange, isSaidElsewhere = false }: SessionChecksProps) {
  const { say } = useWords();
  return (
    <div className="session-checks">
      <div id={findingsId} tabIndex={-1} aria-live={isSaidElsewhere ? 'off' : 'polite'}>{findings && <Findings findings={findings} />}</div>
      {findings && (findings.isDemanded || '/acceptedBecause' in form.faults) && (
        <ReasonField
          form={form}
          name="acceptedBecause"
          value={findings.reason}
          onChange={(acceptedBecause) => {
            findings.chosen();
            onChange({ ...draft, acceptedBecause }, 'acceptedBecause');
          }}
        />
      )}
      <button type="button" className="button find-button" onClick={find}>
        <CalendarSearch size={18} aria-hidden="true" /> {say('planning.find')}
      </button>
    </div>
  );
}

function Findings({ findings: { overlaps, warnings, accepted, isFresh, isUnreachable, isDemanded } }: { findings: SessionFindings }) {
  const { say } = useWords();
  if (isUnreachable) return <p className="hint">{say('planning.unchecked')}</p>;
  if (overlaps.length + warnings.length + accepted.length === 0) return isFresh ? <Clear /> : null;
  return (
    <>
      {overlaps.length > 0 && (
        <div className="check-note is-taken">
          <p className="check-title">
            <Ban size={18} aria-hidden="true" /> {say('planning.taken')}
          </p>
          <OverlapList overlaps={overlaps} />
          <p>{say('planning.taken_hint')}</p>
        </div>
      )}
      {warnings.length > 0 && (
        <div className="check-note">
          <p className="check-title">
            <TriangleAlert size={18} aria-hidden="true" /> {say('planning.warnings', { count: warnings.length })}
          </p>
          <WarningList warnings={warnings} />
          {!isDemanded && overlaps.length === 0 && <p>{say('planning.draft_waits')}</p>}
        </div>
      )}
      {accepted.length > 0 && (
        <div className="check-note is-accepted">
          <p className="check-title">{say('planning.already_accepted', { count: accepted.length })}</p>
          <WarningList warnings={accepted} />
        </div>
      )}
    </>
  );
}

function Clear() {
  const { say } = useWords();
  return (
    <p className="check-clear">
      <CircleCheck size={18} aria-hidden="true" /> {say('planning.clear')}
    </p>
  );
}

import { Ban, TriangleAlert } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useWords } from '../words/use-words.ts';
import { findingsId } from './SessionChecks.tsx';
import type { SessionFindings } from './use-session-check.ts';
import './checks.css';

/** How much stands in the way, in one line that stays beside the button that saves, and leads to the whole of it. */
export function FindingsLine({ findings }: { findings: SessionFindings | null }) {
  const { say } = useWords();
  const { overlaps = [], warnings = [] } = findings ?? {};
  const parts = [
    ...(overlaps.length > 0 ? [say('planning.overlaps_found', { count: overlaps.length })] : []),
    ...(warnings.length > 0 ? [say('planning.warnings_found', { count: warnings.length })] : []),
  ];
  const Sign = overlaps.length > 0 ? Ban : TriangleAlert;
  return (
    <p className="findings-line" role="status">
      {parts.length > 0 && (
        <a href={`#${findingsId}`} onClick={show}>
          <Sign size={18} aria-hidden="true" /> {parts.join(', ')}
        </a>
      )}
    </p>
  );
}

function show(event: MouseEvent): void {
  event.preventDefault();
  const findings = document.getElementById(findingsId);
  findings?.focus({ preventScroll: true });
  findings?.scrollIntoView({ block: 'start' });
}

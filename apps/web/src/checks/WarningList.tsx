import type { WarningView } from '@relais/contracts';
import { wordWarning } from '@relais/wording';
import { useWords } from '../words/use-words.ts';
import { sayingOf } from './open-warnings.ts';
import './checks.css';

/** What speaks against a moment, one sentence each. */
export function WarningList({ warnings }: { warnings: readonly WarningView[] }) {
  const { say, language } = useWords();
  return (
    <ul className="warning-list">
      {warnings.map((warning) => (
        <li key={sayingOf(warning)} dir="auto">
          {wordWarning(warning, language, say)}
        </li>
      ))}
    </ul>
  );
}

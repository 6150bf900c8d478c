import { useWords } from '../words/use-words.ts';

interface RowActionsProps {
  /** What the line is about; part of what the buttons are called. */
  readonly name: string;
  readonly onChange?: () => void;
  readonly onRemove: () => void;
}

/** Changes or removes one line of a list. */
export function RowActions({ name, onChange, onRemove }: RowActionsProps) {
  const { say } = useWords();
  return (
    <span className="button-row row-actions no-print">
      {onChange && (
        <button type="button" className="button is-quiet" aria-label={`${say('common.edit')}: ${name}`} onClick={onChange}>
          {say('common.edit')}
        </button>
      )}
      <button type="button" className="button is-quiet" aria-label={`${say('planning.remove')}: ${name}`} onClick={onRemove}>
        {say('planning.remove')}
      </button>
    </span>
  );
}

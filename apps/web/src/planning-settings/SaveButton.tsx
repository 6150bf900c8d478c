import { useWords } from '../words/use-words.ts';

/** Sends what stands in a dialog. */
export function SaveButton({ isBusy }: { isBusy: boolean }) {
  const { say } = useWords();
  return (
    <div className="dialog-actions">
      <button type="submit" className="button is-primary" disabled={isBusy}>
        {say(isBusy ? 'common.busy' : 'common.save')}
      </button>
    </div>
  );
}

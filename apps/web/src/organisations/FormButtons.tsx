import { Link } from 'wouter';
import { useWords } from '../words/use-words.ts';

/** Saves, or goes back without saving. */
export function FormButtons({ isBusy, back }: { isBusy: boolean; back: string }) {
  const { say } = useWords();
  return (
    <div className="form-actions">
      <button type="submit" className="button is-primary" disabled={isBusy}>{say(isBusy ? 'common.busy' : 'common.save')}</button>
      <Link className="button" href={back}>{say('common.cancel')}</Link>
    </div>
  );
}

import { Link } from 'wouter';
import { useReader } from './use-reader.ts';

interface FormActionsProps {
  save: string;
  isBusy: boolean;
  /** Where the way back leads. */
  back: string;
}

/** Saves, or goes back. */
export function FormActions({ save, isBusy, back }: FormActionsProps) {
  const { say } = useReader();
  return (
    <p className="button-row form-actions">
      <button type="submit" className="button is-primary" disabled={isBusy}>
        {isBusy ? say('sessions.saving') : save}
      </button>
      <Link className="button" href={back}>
        {say('sessions.back')}
      </Link>
    </p>
  );
}

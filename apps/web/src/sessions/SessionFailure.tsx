import { LoadFailure } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useReader } from './use-reader.ts';

/** A session's page or form that could not be loaded, and the way to try again. */
export function SessionFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { say } = useReader();
  return (
    <>
      <PageHeading title={say('sessions.failed')} />
      <LoadFailure error={error} onRetry={onRetry} />
    </>
  );
}

import { Failure } from './failure.mjs';
import { root } from './root.mjs';
import { stopStep } from './step.mjs';
import { endWithParent, listenForStop } from './stopping.mjs';

/**
 * Runs what a script does, in the project's folder. A Failure, or the system's refusal of a file, ends it with its message and exit code 1.
 * A program that the story has loaded into this process answers signals itself from then on.
 */
export async function tell(story) {
  process.chdir(root);
  endWithParent();
  const handOverSignals = listenForStop(stopStep);
  try {
    await story();
  } catch (error) {
    if (!(error instanceof Failure) && error.syscall === undefined) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  handOverSignals();
}

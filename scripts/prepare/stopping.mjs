import { say } from './progress.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const parentLookMs = 300;

/** While a script prepares, a signal ends it once `stopWork` has ended what it started. Answers what hands signals over to the program that runs next. */
export function listenForStop(stopWork) {
  let asked = false;
  const stop = async () => {
    if (asked) return;
    asked = true;
    await stopWork();
    say(`${process.stdout.isTTY ? '\n' : ''}Stopped; the next start goes on from here`);
    process.exit(130);
  };
  for (const signal of signals) process.on(signal, stop);
  return () => signals.forEach((signal) => process.off(signal, stop));
}

/** npm passes SIGTERM to a shell that ends without telling us; then nobody could stop this process any more. */
export function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, parentLookMs);
  look.unref();
}

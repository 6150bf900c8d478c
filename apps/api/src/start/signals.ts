import type { INestApplicationContext } from '@nestjs/common';

type Say = (line: string) => void;
const signals = ['SIGINT', 'SIGTERM'] as const;

/** Until Relais answers, a signal ends it at once: nobody was promised anything, and a half-done transaction is undone by the database. */
export function abandonOnSignal(say: Say): () => void {
  const abandon = () => {
    say('Relais was stopped before it answered');
    process.exit(0);
  };
  for (const signal of signals) process.on(signal, abandon);
  return () => signals.forEach((signal) => process.off(signal, abandon));
}

/** Afterwards a signal lets what was begun end first. */
export function stopOnSignal(app: INestApplicationContext, say: Say): void {
  app.enableShutdownHooks([...signals], { useProcessExit: true });
  process.once('exit', (code) => code === 0 && say('Relais has stopped; nothing is lost'));
}

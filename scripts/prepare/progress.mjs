const terminal = process.stdout.isTTY === true;
const quietSeconds = 20;

export const say = (line) => void process.stdout.write(`${line}\n`);

/** Shows that something long goes on: a line that counts seconds on a terminal, a line now and then elsewhere. Answers what ends it. */
export function showProgress(title) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const line = () => void process.stdout.write(`\r\x1b[K${title} … ${seconds()} s`);
  if (terminal) line();
  else say(`${title} …`);
  const timer = setInterval(terminal ? line : () => say(`  … ${seconds()} s`), terminal ? 1000 : quietSeconds * 1000);
  return (ending) => {
    clearInterval(timer);
    say(`${terminal ? `\r\x1b[K${title} … ` : '  '}${ending}, ${seconds()} s`);
  };
}

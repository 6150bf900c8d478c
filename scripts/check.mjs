import { installPackages } from './prepare/install.mjs';
import { say } from './prepare/progress.mjs';
import { tell } from './prepare/story.mjs';
import { quickChecks } from './testing/checks.mjs';
import { runJest } from './testing/jest.mjs';

await tell(async () => {
  await installPackages();
  const began = performance.now();
  const rules = { name: 'rules', run: () => runJest(['libs', 'apps'], { without: ['libs/database'], env: { SERIES_CASES: '100' } }) };
  const failed = (await Promise.all([...quickChecks(), rules].map(report))).filter(Boolean).length;
  say(`${failed === 0 ? 'All is well' : `${failed} of the checks failed`}, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  process.exitCode = failed === 0 ? 0 : 1;
});

/** One line a check, when it is through; what it found below it. */
async function report({ name, run }) {
  const { passed, failed, seconds, findings } = await run();
  say(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${`${seconds.toFixed(0)} s`.padStart(5)}${passed > 1 ? `, ${passed} tests` : ''}`);
  if (findings !== '') say(findings);
  return failed > 0;
}

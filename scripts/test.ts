import { checkNode } from './start/check-node';
import { runUntilEnded } from './start/ending';
import { say, seconds } from './start/say';
import { STEPS } from './test/steps';

/**
 * `npm test`: builds, checks and tests all of Parvis, going on after a failure. One line a step, what a failing step
 * wrote, and `N passed, N failed` as the last line.
 */
void runUntilEnded(async () => {
  checkNode();
  let passed = 0;
  let failed = 0;
  let built = true;
  for (const step of STEPS) {
    process.stdout.write(`${step.name} … `);
    if (step.needsBuild && !built) {
      say('not run: the build failed');
      failed += 1;
      continue;
    }
    const since = performance.now();
    const result = await step.run();
    const succeeded = result.failed === 0;
    say(`${seconds(since)}, ${result.passed} passed, ${result.failed} failed`);
    if (!succeeded) say(result.written);
    if (step.name === 'build') built = succeeded;
    passed += result.passed;
    failed += result.failed;
  }
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

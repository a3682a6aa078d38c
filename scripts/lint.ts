import { isBuilt } from './build/build';
import { LIBRARY_PARTS } from './build/parts';
import { toolResult } from './build/run-tool';
import { checks } from './lint/checks';
import { checkNode } from './start/check-node';
import { runUntilEnded } from './start/ending';
import { Refusal } from './start/refusal';
import { say, seconds } from './start/say';

/** `npm run lint`: every check of the sources, the later ones too when one finds something. */
void runUntilEnded(async () => {
  checkNode();
  const refusing: string[] = [];
  // What is compiled from these very sources has no error in its types.
  const areCompiled = LIBRARY_PARTS.every(isBuilt);
  if (areCompiled) say('passed: types of the packages and plugins');
  for (const { what, tool, isInBuild = false } of checks()) {
    if (areCompiled && isInBuild) continue;
    const since = performance.now();
    const { succeeded, written } = await toolResult(tool);
    say(`${succeeded ? 'passed' : 'FAILED'}: ${what} (${seconds(since)})`);
    if (succeeded) continue;
    refusing.push(what);
    say(written);
  }
  if (refusing.length > 0) throw new Refusal(`To be mended: ${refusing.join(', ')}.`);
});

import { build } from './build/build';
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
  const compiled = 'types of the packages and plugins';
  // What is compiled already, from these very sources, has no error in its types.
  await build(LIBRARY_PARTS).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    refusing.push(compiled);
    say(error.message);
  });
  say(`${refusing.length === 0 ? 'passed' : 'FAILED'}: ${compiled}`);
  for (const { what, tool } of checks()) {
    const since = performance.now();
    const { succeeded, written } = await toolResult(tool);
    say(`${succeeded ? 'passed' : 'FAILED'}: ${what} (${seconds(since)})`);
    if (succeeded) continue;
    refusing.push(what);
    say(written);
  }
  if (refusing.length > 0) throw new Refusal(`To be mended: ${refusing.join(', ')}.`);
});

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

import { build } from './build/build';
import { checkNode } from './start/check-node';
import { runUntilEnded } from './start/ending';
import { say } from './start/say';

/** `npm run build`: builds what `npm start` would build. */
void runUntilEnded(async () => {
  checkNode();
  const built = await build();
  if (built.length === 0) say('Everything is built.');
});

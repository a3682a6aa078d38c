import { provideEnvironment } from '../../src/environment';
import { runUntilEnded } from '../start/ending';

// Without the process that watches the files nobody would ever end this one.
process.once('disconnect', () => process.exit());
provideEnvironment({ NODE_ENV: 'development' });

void runUntilEnded(async (ending) => {
  const { serve }: typeof import('../start/serve') = require('../start/serve');
  await serve(ending, { autoReload: true });
});

import { dataFolder } from '../src/data-folder';
import { build } from './build/build';
import { Application } from './dev/application';
import { watchSources } from './dev/watch';
import { checkNode } from './start/check-node';
import { provideDatabase } from './start/database';
import { runUntilEnded } from './start/ending';
import { checkPortIsFree } from './start/free-port';
import { prepareAndLockDataFolder } from './start/prepare-data-folder';
import { Refusal } from './start/refusal';
import { say } from './start/say';
import { provideSecrets } from './start/secrets';
import { readSettings } from './start/settings';

/** `npm run dev`: as `npm start`, and again whenever a source file changes. PostgreSQL runs on in between. */
void runUntilEnded(async (ending) => {
  checkNode();
  const { HOST, PORT } = readSettings();
  await prepareAndLockDataFolder();
  await checkPortIsFree(HOST, PORT);
  provideSecrets(dataFolder('secrets.json'));
  await build();
  await provideDatabase(ending);

  const application = new Application(() => void application.restart());
  ending.first(() => application.stop());
  application.start();

  watchSources(async () => {
    try {
      const built = await build();
      if (built.includes('server')) await application.restart();
      else if (built.includes('panel')) say('The admin panel has changed: load its page again.');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(error.message);
    }
  });
});

import type { Core } from '@strapi/strapi';
import { demoReadingLink, isDemoLoaded, loadDemo } from '../../database/demo';
import { createDemoAccounts, warnOfLostAccounts } from '../../src/access/demo-accounts';
import { describeDifference, importCommunes } from '../../src/api/commune/import';
import { environment } from '../../src/environment';
import { keepReadingLink } from './reading-link';
import { say, seconds } from './say';

/** Content that every start makes sure of, once the schema is in place and before the first visitor. */
interface StartingContent {
  /** Leaves alone what is there already; writes its own line of progress when it has something to do. */
  bring(strapi: Core.Strapi): Promise<void>;
}

const communes: StartingContent = {
  async bring(strapi) {
    const since = performance.now();
    const { created, changed, removed, differences } = await importCommunes(strapi);
    for (const difference of differences) say(describeDifference(difference));
    if (created + changed + removed === 0) return;
    say(
      `Importing the communes … ${created} added, ${changed} changed, ${removed} removed, ${seconds(since)}`,
    );
  },
};

const demo: StartingContent = {
  async bring(strapi) {
    if (environment().PARVIS_DEMO === 'off') return;
    if (await isDemoLoaded(strapi)) await warnOfLostAccounts(strapi);
    else {
      await createDemoAccounts(strapi);
      const since = performance.now();
      if ((await loadDemo(strapi)) === 'loaded') say(`Loading the demo content … ${seconds(since)}`);
    }
    keepReadingLink(await demoReadingLink(strapi));
  },
};

/** In the order in which they need each other. */
export const STARTING_CONTENT: readonly StartingContent[] = [communes, demo];

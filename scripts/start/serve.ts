import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Core, createStrapi } from '@strapi/strapi';
import { localAddress, readyMessage } from './addresses';
import type { Ending } from './ending';
import { oneAtATime } from './one-at-a-time';
import { say, step } from './say';
import { STARTING_CONTENT } from './starting-content';
import { keepStrapiQueriesQuiet } from './strapi-queries';

function listeningPort(strapi: Core.Strapi): number {
  const address = strapi.server.httpServer.address();
  return address !== null && typeof address === 'object' ? address.port : strapi.config.get('server.port');
}

async function untilHealthy(port: number): Promise<void> {
  for (;;) {
    const { status } = await fetch(`${localAddress(port)}/_health`);
    if (status === 204) return;
    await delay(50);
  }
}

/**
 * Starts the application in this process: brings the database up to date, listens, and says when it is ready.
 * A signal lets it finish; before it listens, a signal ends the process at once and PostgreSQL undoes what was
 * halfway.
 *
 * @param autoReload whether the content-type builder may write files and ask for a new start (`npm run dev`).
 */
export async function serve(ending: Ending, { autoReload }: { autoReload: boolean }): Promise<void> {
  const strapi = createStrapi({ appDir: process.cwd(), distDir: resolve('dist'), autoReload });
  ending.takeSignals();
  keepStrapiQueriesQuiet();
  const { level } = strapi.log;
  // Until it is ready, the lines of progress and the warnings are all there is to see.
  strapi.log.level = 'warn';

  await oneAtATime(async () => {
    await step('Starting the application', () => strapi.load());
    for (const content of STARTING_CONTENT) await content.bring(strapi);
  });
  ending.first(() => strapi.destroy());
  await strapi.listen();
  const port = listeningPort(strapi);
  await untilHealthy(port);
  say(readyMessage(port));
  strapi.log.level = level;
}

import { resolve } from 'node:path';
import { embargo } from '@parvis/embargo';
import { jobs } from '@parvis/jobs';
import { createStrapi } from '@strapi/strapi';
import { z } from 'zod';
import { oneAtATime } from '../../../scripts/start/one-at-a-time';
import { prepareDataFolder } from '../../../src/data-folder';
import { writeDraft } from './draft';
import { sendMailing } from './mailing';

const EVENT = 'api::event.event';

/**
 * A Parvis in a process of its own that can do more: the task `test.step` writes down that it begins, waits until the
 * table `test_permits` lets it go on, and writes down that it ends; `test.minute` writes down every minute;
 * `test.mailing` sends a release to so many journalists; `test.draft` has a commune write an application for the label;
 * and `test.plans` plans the publication of new events.
 */
async function start(): Promise<void> {
  prepareDataFolder();
  const strapi = createStrapi({ appDir: process.cwd(), distDir: resolve('dist') });
  strapi.log.level = 'warn';
  await oneAtATime(() => strapi.load());
  const sql = (statement: string, bindings: readonly (string | number)[]) =>
    strapi.db.connection.raw(statement, [...bindings]);

  jobs(strapi).handle('test.step', {
    payload: z.object({ id: z.number() }),
    async run({ id }) {
      await sql("insert into test_steps (id, pid, what) values (?, ?, 'begun')", [id, process.pid]);
      const permitted = async (): Promise<boolean> =>
        (await sql('select from test_permits where id = ?', [id])).rows.length > 0;
      while (!(await permitted())) await new Promise((next) => setTimeout(next, 20));
      await sql("insert into test_steps (id, pid, what) values (?, ?, 'ended')", [id, process.pid]);
    },
  });
  jobs(strapi).recurring('test.minute', {
    cron: '* * * * *',
    run: () => sql("insert into test_steps (id, pid, what) values (0, ?, 'minute')", [process.pid]),
  });
  jobs(strapi).handle('test.mailing', {
    payload: z.object({ recipients: z.number() }),
    run: ({ recipients }) => sendMailing(strapi, recipients),
  });
  jobs(strapi).handle('test.draft', { payload: z.object({}), run: () => writeDraft(strapi) });
  jobs(strapi).handle('test.plans', {
    payload: z.object({ count: z.number(), instant: z.coerce.date() }),
    async run({ count, instant }) {
      for (let number = 1; number <= count; number += 1) {
        const { documentId } = await strapi.documents(EVENT).create({
          data: {
            title: `Rencontre ${number}`,
            kind: 'meeting',
            attendanceMode: 'online',
            eventState: 'scheduled',
            schedule: {
              ...{ startsAt: '2030-03-12T09:00:00Z', endsAt: '2030-03-12T10:00:00Z' },
              timezone: 'Europe/Paris',
            },
          },
        });
        const request = { kind: 'publish', instant, zone: 'Europe/Paris', ownerId: 1 } as const;
        await embargo(strapi).plan({ uid: EVENT, documentId }, request, {
          actor: { kind: 'system', id: null },
        });
      }
    },
  });

  await strapi.listen();
  process.stdout.write('Parvis is ready\n');
}

void start();

import { jobs } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { beginMailing, followEmbargo } from './begin-mailing';
import { fanOutMailing } from './fan-out';
import { finishMailing } from './finish-mailing';
import { registerMailingMails } from './mailing-mails';
import { BEGIN, FAN_OUT, FINISH } from './mailing-tasks';

const payload = z.object({ mailing: z.int() });

/** Says what is done when a mailing begins, goes out and ends, and what its mails say. */
export function registerMailings(strapi: Core.Strapi): void {
  registerMailingMails(strapi);
  followEmbargo(strapi);
  const handle = (task: string, run: (strapi: Core.Strapi, id: number) => Promise<void>): void =>
    jobs(strapi).handle(task, { payload, run: ({ mailing }) => run(strapi, mailing) });
  handle(BEGIN, beginMailing);
  handle(FAN_OUT, fanOutMailing);
  handle(FINISH, finishMailing);
}

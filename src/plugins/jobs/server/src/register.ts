import type { Core } from '@strapi/strapi';
import { sendMail } from './mail/send-mail';
import { SEND_MAIL } from './mail/task-name';
import { tidy } from './mail/tidy';
import { registerPermissions } from './permissions';
import type { Registry } from './queue/registry';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const registry: Registry = strapi.plugin('jobs').service('registry');
  registry.add(SEND_MAIL, sendMail(strapi));
  registry.addRecurring('jobs.tidy', { cron: '17 * * * *', run: () => tidy(strapi) });
  await registerPermissions(strapi);
};

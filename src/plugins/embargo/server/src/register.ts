import { jobs } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import * as accreditedReading from './accredited-reading';
import { registerPermissions } from './permissions';
import { contextOf } from './services/context';
import { doWhatIsDue } from './services/due';
import { registerGate } from './services/gate';
import { LIFT_TASK } from './services/lift-job';
import { registerOwnerMails } from './services/mails';
import { registerPartnerMails } from './services/partner-mails';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const context = contextOf(strapi);
  await registerPermissions(strapi);
  registerGate(context);
  accreditedReading.register(strapi);
  registerOwnerMails(context);
  registerPartnerMails(context);
  jobs(strapi).handle(LIFT_TASK, {
    payload: z.object({ planId: z.int() }),
    run: ({ planId }) => doWhatIsDue(context, planId),
  });
};

import { jobs } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { registerPermissions } from './permissions';
import { contextOf } from './services/context';
import { hideFromGraphql } from './services/lists/hide-from-graphql';
import { registerJournalistRules } from './services/lists/journalist-rules';
import type { OptOut } from './services/lists/opt-out';
import { registerMailings } from './services/mailings/register-mailings';
import { countCoverage } from './services/record/count-coverage';
import { keepRecord } from './services/record/keep-record';
import { keepSystemFields } from './services/record/keep-system-fields';
import { refusePlannedRepublications } from './services/record/planned-republication';
import { registerTellingReaders } from './services/record/tell-readers';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const context = contextOf(strapi);
  await registerPermissions(strapi);
  keepSystemFields(context);
  keepRecord(context);
  countCoverage(context);
  refusePlannedRepublications(context);
  registerTellingReaders(context);
  hideFromGraphql(strapi);
  registerJournalistRules(strapi);
  registerMailings(strapi);
  jobs(strapi).recurring('newsroom.forget-opted-out', {
    cron: '40 3 * * *',
    async run() {
      const service: OptOut = strapi.plugin('newsroom').service('opt-out');
      await service.forgetOptedOut();
    },
  });
};

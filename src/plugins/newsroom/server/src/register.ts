import type { Core } from '@strapi/strapi';
import * as mailings from './mailings';
import { registerPermissions } from './permissions';
import * as pressLists from './press-lists';
import { contextOf } from './services/context';
import { countCoverage } from './services/record/count-coverage';
import { keepRecord } from './services/record/keep-record';
import { keepSystemFields } from './services/record/keep-system-fields';
import { registerTellingReaders } from './services/record/tell-readers';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const context = contextOf(strapi);
  await registerPermissions(strapi);
  keepSystemFields(context);
  keepRecord(context);
  countCoverage(context);
  registerTellingReaders(context);
  await pressLists.register(strapi);
  mailings.register(strapi);
};

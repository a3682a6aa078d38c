import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const configuration = z.object({
  metadatas: z.record(z.string(), z.object({ edit: z.object({ label: z.string().optional() }) })),
});

/** What the fields of a content type are called in its form, by their names; one that is in no form is called by its name. */
export async function fieldLabels(strapi: Core.Strapi, uid: string): Promise<(field: string) => string> {
  const found: unknown = await strapi
    .plugin('content-manager')
    .service('content-types')
    .findConfiguration({ uid });
  const { metadatas } = configuration.parse(found);
  return (field) => metadatas[field]?.edit.label || field;
}

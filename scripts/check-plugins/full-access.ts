import type { Application } from './plugin-check';

/** The key of an API token that may do everything. */
export async function fullAccess({ strapi }: Application, name: string): Promise<string> {
  const { accessKey } = await strapi.service('admin::api-token').create({
    ...{ name, description: '', type: 'full-access', kind: 'content-api' },
    ...{ lifespan: null, permissions: null },
  });
  return accessKey;
}

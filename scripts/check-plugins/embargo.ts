import assert from 'node:assert/strict';
import { z } from 'zod';
import { ARTICLE } from './application';
import { fullAccess } from './full-access';
import type { Application, PluginCheck } from './plugin-check';
import { until } from './until';

async function owner({ strapi }: Application): Promise<number> {
  const { id } = await strapi.service('admin::user').create({
    ...{ email: 'owner@check.example', firstname: 'Owner', password: 'Check1-password', isActive: true },
    ...{ roles: [], registrationToken: null },
  });
  return id;
}

const document = z.object({ data: z.object({ documentId: z.string() }) });
const files = z.tuple([z.object({ id: z.number(), url: z.string() })]);

const now = (): number => performance.timeOrigin + performance.now();

/**
 * Plans the application's own content type, refuses to publish it early, publishes it at its time; keeps its file back
 * until then.
 */
export const embargoCheck: PluginCheck = {
  plugin: 'embargo',
  options: { types: { [ARTICLE]: {} } },
  async check(application) {
    const { strapi, url, load } = application;
    const { embargo }: typeof import('@parvis/embargo') = load('@parvis/embargo');
    const Authorization = `Bearer ${await fullAccess(application, 'embargo')}`;
    const write = (method: string, path: string, data: object) =>
      fetch(`${url}/api/articles${path}`, {
        method,
        headers: { Authorization, 'Content-Type': 'application/json' },
        body: JSON.stringify({ data }),
      });

    const form = new FormData();
    form.append('files', new Blob(['Under embargo']), 'attachment.txt');
    const uploaded = await fetch(`${url}/api/upload`, {
      method: 'POST',
      headers: { Authorization },
      body: form,
    });
    const [file] = files.parse(await uploaded.json());
    const created = await write('POST', '?status=draft', { title: 'Under embargo', attachment: file.id });
    const { documentId } = document.parse(await created.json()).data;
    const read = async () => ({
      article: (await fetch(`${url}/api/articles/${documentId}`, { headers: { Authorization } })).status,
      file: (await fetch(`${url}${file.url}`)).status,
    });

    const instant = new Date(now() + 2000);
    const request = {
      kind: 'publish',
      instant,
      zone: 'Europe/Paris',
      ownerId: await owner(application),
    } as const;
    const asked = { actor: { kind: 'system', id: null } } as const;
    const planned = await embargo(strapi).plan({ uid: ARTICLE, documentId }, request, asked);
    assert.equal(planned.done, true);

    const refused = await write('PUT', `/${documentId}?status=published`, { title: 'Too early' });
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /"code":"EMBARGOED"/);
    assert.deepEqual(await read(), { article: 404, file: 404 });

    await until('the article is published at its time', async () => (await read()).article === 200);
    assert.ok(now() >= instant.getTime());
    assert.deepEqual(await read(), { article: 200, file: 200 });
  },
};

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Parvis, startParvis } from '../support/parvis';
import { rawRequest } from '../support/raw-request';

let parvis: Parvis;
beforeAll(async () => {
  parvis = await startParvis({ demo: true });
  // All files of the demo are shown somewhere: let some belong to a draft only.
  const pages = parvis.strapi.documents('api::page.page');
  const covered = await pages.findFirst({
    filters: { cover: { id: { $notNull: true } } },
    status: 'published',
  });
  await pages.unpublish({ documentId: covered?.documentId ?? '' });
});
afterAll(() => parvis.stop());

const lists = [
  'press-releases?populate[cover]=true&populate[attachments][populate]=file&populate[issuers][populate]=logo',
  'events?populate[cover]=true&populate[documents][populate]=file&populate[speakers][populate]=photo',
  'webinars?populate[cover]=true&populate[documents][populate]=file&populate[replay][populate]=*',
  'partners?populate=logo',
  'people?populate=photo',
  'pages?populate=*',
  'media-mentions?populate=*',
  'site?populate=logo',
];

const stored = z.array(
  z.object({ url: z.string(), formats: z.record(z.string(), z.object({ url: z.string() })) }),
);

test('of the demo, the public gets each file that the content API names, and no other', async () => {
  const answers = await Promise.all(
    lists.map(async (list) => (await parvis.http().get(`/api/${list}`).expect(200)).text),
  );
  const named = new Set(answers.join().match(/\/uploads\/[^"]+/g));
  const rows = await parvis.sql(`select url, coalesce(formats, '{}')::jsonb::text as formats from files`);
  const files = stored.parse(rows.map((row) => ({ ...row, formats: JSON.parse(String(row.formats)) })));
  const all = files.flatMap(({ url, formats }) => [
    url,
    ...Object.values(formats).map((format) => format.url),
  ]);
  // The test's copy of the demo is its database alone.
  for (const url of all) writeFileSync(join(parvis.strapi.dirs.static.public, url), 'file');

  const served: string[] = [];
  for (const url of all) if ((await rawRequest(parvis.url, url)).status === 200) served.push(url);
  expect(named.size).toBeGreaterThan(20);
  expect(served.sort()).toEqual([...named].sort());
  expect(all.length).toBeGreaterThan(served.length);
});

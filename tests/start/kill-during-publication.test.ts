import { join } from 'node:path';
import { z } from 'zod';
import { demoAccounts } from '../support/demo-accounts';
import { EmbeddedDatabase } from '../support/embedded-database';
import { freePort, killEverything, ParvisProcess, temporaryFolder } from '../support/parvis-process';
import { post } from '../support/post';

jest.setTimeout(600_000);

const RELEASE = 'api::press-release.press-release';
const signedIn = z.object({ data: z.object({ token: z.string() }) });
const made = z.object({ data: z.object({ documentId: z.string() }) });
const counter = z.array(z.object({ last_number: z.number() }));
const referenced = z.array(z.object({ reference: z.string() }));

const folder = temporaryFolder();
const data = join(folder.path, 'data');
const parisYear = (): string =>
  new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', year: 'numeric' }).format();

let port: string;
let parvis: ParvisProcess;
let token: string;
let database: EmbeddedDatabase;

/** Starts, looks into the database from beside, and signs in as Communications. */
async function start(): Promise<void> {
  parvis = new ParvisProcess({ PARVIS_DATA_DIR: data, PARVIS_DEMO: 'on', PORT: port });
  await parvis.untilReady();
  database = await EmbeddedDatabase.of(data);
  const account = demoAccounts(data).admin.find(({ role }) => role === 'Communications');
  const credentials = { email: account?.email, password: account?.password };
  token = signedIn.parse((await post(port, '/admin/login', credentials)).body).data.token;
}

async function create(uid: string, content: unknown): Promise<string> {
  const { body } = await post(port, `/content-manager/collection-types/${uid}`, content, token);
  return made.parse(body).data.documentId;
}

const release = (title: string, issuer: string, contact: string): Promise<string> =>
  create(RELEASE, {
    title,
    kind: 'release',
    lead: 'Ce qu’il faut savoir en une phrase.',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Le texte du communiqué.' }] }],
    dateline: { place: 'Lille', date: '2026-06-01' },
    quotes: [{ text: 'Nous y étions.', speaker: 'Camille Essai', role: 'Maire' }],
    issuers: { connect: [{ documentId: issuer }] },
    contacts: { connect: [{ documentId: contact }] },
  });

/** Everything of which a publication that was cut off could leave a part behind. */
async function state() {
  // A start and a sign-in add to these by themselves.
  const { strapi_core_store_settings, strapi_sessions, ...rows } = await database.counts();
  return {
    rows,
    releases: await database.rows('select * from press_releases order by id'),
    partners: await database.rows('select * from partners order by id'),
    contacts: await database.rows('select * from press_contacts order by id'),
    counters: await database.rows('select * from parvis_reference_counters order by year'),
    firstPublications: await database.rows(
      'select * from parvis_first_publications order by uid, document_id',
    ),
  };
}

/** The last number that was given this year. */
async function lastNumber(): Promise<number> {
  const rows = await database.rows('select last_number from parvis_reference_counters where year = $1', [
    parisYear(),
  ]);
  return counter.parse(rows)[0]?.last_number ?? 0;
}

/** What everyone reads of a release. */
async function publicRelease(documentId: string): Promise<unknown> {
  const populate =
    'populate[issuers]=true&populate[contacts]=true&populate[quotes]=true&populate[dateline]=true';
  return (await fetch(`http://127.0.0.1:${port}/api/press-releases/${documentId}?${populate}`)).json();
}

beforeAll(async () => {
  port = await freePort();
  await start();
});
afterAll(async () => {
  await database.close();
  parvis.kill('SIGTERM');
  await parvis.ended;
  folder.remove();
});

test.each([
  {
    when: 'several releases are published at once, the first of them all but done',
    way: (id: string) => `/content-manager/collection-types/${RELEASE}/${id}/actions/publish`,
    waitsFor: 'parvis_first_publications',
    written: [
      'parvis_reference_counters',
      'press_releases',
      'press_releases_issuers_lnk',
      'press_releases_cmps',
    ],
    everythingPublished: true,
  },
  {
    when: 'releases are published together with their partner and contact, before they get their number',
    way: (id: string) => `/parvis/publication/${RELEASE}/${id}/publish-together`,
    waitsFor: 'parvis_reference_counters',
    written: ['partners', 'press_contacts', 'parvis_first_publications'],
    everythingPublished: false,
  },
])('killed while $when: nothing of it is left, and no number is lost', async (situation) => {
  const { way, waitsFor, written, everythingPublished } = situation;
  const issuer = await create('api::partner.partner', { name: `Bureau ${waitsFor}`, kind: 'association' });
  const contact = await create('api::press-contact.press-contact', {
    name: 'Camille Essai',
    email: 'presse@essai.example',
    publicDisplay: true,
  });
  if (everythingPublished) {
    for (const [uid, id] of [
      ['api::partner.partner', issuer],
      ['api::press-contact.press-contact', contact],
    ])
      await post(port, `/content-manager/collection-types/${uid}/${id}/actions/publish`, {}, token);
  }
  const releases: string[] = [];
  for (const number of [1, 2, 3])
    releases.push(await release(`Essai ${waitsFor} ${number}`, issuer, contact));
  const before = await state();
  const last = await lastNumber();

  await database.holdWritesTo(waitsFor);
  const answers = releases.map((id) => post(port, way(id), {}, token).catch(() => 'cut off'));
  // Where it is killed, the first publication has written all this and committed none of it.
  expect(await database.untilAWriteWaitsFor(waitsFor)).toEqual(expect.arrayContaining(written));
  await killEverything(parvis, data);
  expect(await Promise.all(answers)).toEqual(releases.map(() => 'cut off'));

  await start();
  expect(await state()).toEqual(before);

  for (const id of releases) expect(await post(port, way(id), {}, token)).toMatchObject({ status: 200 });
  const published = await database.rows(
    'select reference from press_releases where published_at is not null and document_id = any($1) order by id',
    [releases],
  );
  expect(referenced.parse(published).map(({ reference }) => reference)).toEqual(
    releases.map((_, index) => `CP-${parisYear()}-${String(last + index + 1).padStart(3, '0')}`),
  );
  for (const id of releases) {
    expect(await publicRelease(id)).toMatchObject({
      data: {
        issuers: [{ documentId: issuer }],
        contacts: [{ documentId: contact }],
        quotes: [{ speaker: 'Camille Essai' }],
        dateline: { place: 'Lille' },
      },
    });
  }
});

import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pressDocuments, record } from '@parvis/newsroom';
import { type Parvis, startParvis } from '../support/parvis';
import { pdfInfo, pdfStructure, pdfText } from '../support/poppler';
import { PressOffice } from '../support/press';
import { unzip } from '../support/unzip';

const RELEASE = 'api::press-release.press-release';
const PARTNERSHIP = 'partenariat-coeur-de-nos-communes-empreintes-citoyennes';

let parvis: Parvis;
let press: PressOffice;
let partnership: string;
beforeAll(async () => {
  parvis = await startParvis({ demo: true });
  press = await PressOffice.open(parvis);
  partnership = await documentIdOf(PARTNERSHIP);
  await refillMediaLibrary();
});
afterAll(() => parvis.stop());

/** The demo of a test begins with the entries of its files, not with the files. */
async function refillMediaLibrary(): Promise<void> {
  for (const { name, url } of await parvis.sql('select name, url from files')) {
    copyFileSync(
      join('database', 'demo', 'images', String(name)),
      join(parvis.strapi.dirs.static.public, String(url)),
    );
  }
}

async function documentIdOf(slug: string): Promise<string> {
  const answer = await parvis.http().get(`/api/press-releases?filters[slug][$eq]=${slug}`).expect(200);
  return answer.body.data[0].documentId;
}

const get = (documentId: string, what: 'pdf' | 'press-kit') =>
  parvis.http().get(`/api/press-releases/${documentId}/${what}`).responseType('blob');
const publicText = async (documentId: string): Promise<string> =>
  pdfText((await get(documentId, 'pdf').expect(200)).body);
const kitOf = async (documentId: string) => unzip((await get(documentId, 'press-kit').expect(200)).body);
/** Publishes the draft of a release that has been public. */
const correct = (documentId: string): Promise<void> =>
  record(parvis.strapi).correct({ uid: RELEASE, documentId }, { kind: 'minor' });
const change = async (documentId: string, data: Record<string, unknown>): Promise<void> => {
  await parvis.strapi.documents(RELEASE).update({ documentId, data });
};

describe('The PDF of a published release', () => {
  it('says who speaks, where, when, what, and whom to call', async () => {
    const text = await publicText(partnership);
    for (const said of [
      'COMMUNIQUÉ DE PRESSE',
      'Lille, le 23 novembre 2023',
      'À propos de ',
      'Contacts presse',
      'Camille Verdanne',
      '01 99 00 12 01',
      'presse@coeur-de-nos-communes.example',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('EMBARGO');
  });

  it('is tagged, with the logos of every issuer and headings in order', async () => {
    const { body } = await get(partnership, 'pdf').expect(200);
    expect(pdfInfo(body)).toMatch(/^Tagged: +yes$/m);
    const structure = pdfStructure(body);
    expect(structure.match(/^ +Figure/gm)).toHaveLength(2);
    expect(structure.match(/^ +H1/gm)).toHaveLength(1);
    expect(body.toString('latin1').match(/\/Alt /g)).toHaveLength(2);
  });

  it('has a name to be found again by, and is asked for once', async () => {
    const first = await get(partnership, 'pdf').expect(200);
    expect(first.headers['content-type']).toBe('application/pdf');
    expect(first.headers['content-disposition']).toMatch(/^inline; filename="CP-2023-001-[a-z0-9-]+\.pdf"$/);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const etag = first.headers.etag ?? '';
    await get(partnership, 'pdf').set('If-None-Match', etag).expect(304);
    await get(partnership, 'pdf').set('If-None-Match', '"other"').expect(200).expect('ETag', etag);
  });

  it('shows the published version, not the draft', async () => {
    const documentId = await press.published('Un titre public');
    await change(documentId, { title: 'Un titre en préparation' });
    expect(await publicText(documentId)).toContain('Un titre public');
    expect(await publicText(documentId)).not.toContain('préparation');

    await correct(documentId);
    expect(await publicText(documentId)).toContain('Un titre en préparation');
  });

  it('puts the name where a logo is lost', async () => {
    const { body } = await parvis
      .http()
      .get(`/api/press-releases/${partnership}?populate[issuers][populate]=logo`);
    const issuer = body.data.issuers[0];
    expect(await publicText(partnership)).not.toMatch(new RegExp(`^${issuer.name}`));
    rmSync(join(parvis.strapi.dirs.static.public, issuer.logo.url));
    await change(partnership, { kicker: 'Sans logo' });
    await correct(partnership);
    expect(await publicText(partnership)).toContain(issuer.name);
  });
});

describe('What is not public', () => {
  it('is a release that is not there', async () => {
    const documentId = await press.draft('Encore un brouillon');
    for (const id of [documentId, 'none', '..%2F..%2Fetc', 'a'.repeat(200)]) {
      for (const what of ['pdf', 'press-kit']) {
        const answer = await parvis.http().get(`/api/press-releases/${id}/${what}`);
        expect([id, what, answer.status]).toEqual([id, what, 404]);
        expect(answer.text).not.toContain('brouillon');
      }
    }
    const refused = await parvis
      .http()
      .get(`/api/press-releases/${documentId}/pdf`)
      .set('Accept-Language', 'fr');
    expect(refused.body.error).toMatchObject({
      status: 404,
      message: 'Aucun communiqué n’est publié à cette adresse.',
      details: { code: 'NOT_FOUND' },
    });
    await parvis.http().get(`/api/press-releases/${partnership}/pdf?status=draft`).expect(403);

    await parvis.strapi.documents(RELEASE).publish({ documentId });
    expect(await publicText(documentId)).toContain('Encore un brouillon');
  });

  it('is a contact kept for the newsroom, in any document of any version', async () => {
    const contacts = parvis.strapi.documents('api::press-contact.press-contact');
    const contact = await contacts.create({
      data: { name: 'Astreinte Secrète', email: 'astreinte@essai.example', publicDisplay: true },
    });
    await contacts.publish({ documentId: contact.documentId });
    const documentId = await press.draft('Deux contacts', { contacts: [contact.documentId] });
    await parvis.strapi.documents(RELEASE).publish({ documentId });
    // The control: shown as long as the contact is for the public.
    expect(await publicText(documentId)).toContain('Astreinte Secrète');

    await parvis.sql('update press_contacts set public_display = false where document_id = ?', [
      contact.documentId,
    ]);
    const said = [await publicText(documentId)];
    for (const [, content] of await kitOf(documentId)) said.push(content.toString('utf8'));
    const draft = await pressDocuments(parvis.strapi).pdf({ uid: RELEASE, documentId, version: 'draft' });
    said.push(pdfText(draft?.bytes ?? Buffer.alloc(0)));
    expect(said).toHaveLength(4);
    for (const text of said) expect(text).not.toMatch(/Secrète|astreinte/);
  });

  it('is a contact once their last day is over', async () => {
    const contacts = parvis.strapi.documents('api::press-contact.press-contact');
    const { documentId: contact } = await contacts.create({
      data: {
        ...{ name: 'Noé Départ', email: 'depart@essai.example', publicDisplay: true },
        validTo: '2026-11-20',
      },
    });
    await contacts.publish({ documentId: contact });
    const documentId = await press.draft('Un contact qui part', { contacts: [contact] });
    await parvis.strapi.documents(RELEASE).publish({ documentId });
    const askedAt = async (instant: string): Promise<string[]> => {
      const restore = parvis.stopClockAt(instant);
      const kit = [...(await kitOf(documentId)).values()].map((content) => content.toString('utf8'));
      const said = [await publicText(documentId), ...kit];
      restore();
      return said.filter((text) => /Départ|depart@/.test(text));
    };
    // The last minute of that day in Paris (control: the PDF, that of the kit, and its text), and the first of the next.
    expect(await askedAt('2026-11-20T22:59:00Z')).toHaveLength(3);
    expect(await askedAt('2026-11-20T23:00:00Z')).toEqual([]);
  });
});

describe('A release that was withdrawn', () => {
  it('says so, why and what to read instead, and nothing of its text', async () => {
    const documentId = await press.published('Un chiffre faux');
    expect(await publicText(documentId)).toContain('Le texte du communiqué.');
    parvis.stopClockAt('2026-06-02T08:00:00.000Z');
    const place = { uid: RELEASE, documentId };
    await record(parvis.strapi).withdraw(place, {
      reason: 'error',
      explanation: 'Il y a 35 communes, non 350.',
      replacementUrl: 'https://parvis.example/nouveau',
    });

    const text = await publicText(documentId);
    expect(text).toContain('COMMUNIQUÉ DE PRESSE RETIRÉ le 2 juin 2026');
    expect(text).toContain('Erreur dans le texte');
    expect(text).toContain('Il y a 35 communes, non 350.');
    expect(text).toContain('https://parvis.example/nouveau');
    expect(text).not.toContain('Le texte du communiqué.');
    const files = await kitOf(documentId);
    expect([...files.keys()].filter((path) => path.includes('/images/'))).toEqual([]);
  });
});

describe('A press kit', () => {
  it('holds the PDF, the text, and the images with their credits', async () => {
    const documentId = await documentIdOf('dossier-de-presse-label-village-ville-citoyenne');
    const answer = await get(documentId, 'press-kit').expect(200);
    expect(answer.headers['content-type']).toBe('application/zip');
    const [, name] =
      /^attachment; filename="(.+)\.zip"$/.exec(answer.headers['content-disposition'] ?? '') ?? [];
    const files = unzip(answer.body);
    expect([...files.keys()]).toEqual([
      `${name}/${name}.pdf`,
      `${name}/${name}.txt`,
      expect.stringMatching(/\/images\/01-[a-z0-9-]+\.webp$/),
      expect.stringMatching(/\/images\/02-[a-z0-9-]+\.png$/),
      `${name}/images/credits.txt`,
    ]);
    const pdf = (await get(documentId, 'pdf').expect(200)).body;
    expect(files.get(`${name}/${name}.pdf`)?.equals(pdf)).toBe(true);
    expect(files.get(`${name}/${name}.txt`)?.toString()).toContain('DOSSIER DE PRESSE');
    expect(files.get(`${name}/images/credits.txt`)?.toString()).toContain('Crédit : Parvis');
    const [webp = Buffer.alloc(0)] = [...files].flatMap(([path, content]) =>
      /images\/01-/.test(path) ? [content] : [],
    );
    expect(webp.toString('latin1', 8, 12)).toBe('WEBP');

    const etag = answer.headers.etag ?? '';
    await get(documentId, 'press-kit').set('If-None-Match', etag).expect(304);
  });

  it('comes without an image that is lost', async () => {
    const documentId = await documentIdOf('dossier-de-presse-label-village-ville-citoyenne');
    const cover = await parvis.http().get(`/api/press-releases/${documentId}?populate=cover`);
    rmSync(join(parvis.strapi.dirs.static.public, cover.body.data.cover.url));
    const images = [...(await kitOf(documentId)).keys()].filter((path) => path.includes('/images/'));
    expect(images).toHaveLength(2);
  });
});

describe('For accredited readers', () => {
  it('there is the draft, with the embargo before all else and at the foot of each page', async () => {
    const documentId = await press.draft('Sous le boisseau');
    const embargo = { until: new Date('2023-11-23T09:00:00Z'), zone: 'Europe/Paris' };
    const document = await pressDocuments(parvis.strapi).pdf({
      uid: RELEASE,
      documentId,
      version: 'draft',
      embargo,
    });
    const text = pdfText(document?.bytes ?? Buffer.alloc(0));
    const line = 'SOUS EMBARGO jusqu’au jeudi 23 novembre 2023 à 10 h 00, heure de Paris';
    expect(text.split(line)).toHaveLength(3);
    expect(text).toContain('Sous le boisseau');
    expect(document?.fileName).toBe('communique-sous-le-boisseau.pdf');
  });

  it('there is nothing of a type that is not handed over', async () => {
    const asked = { uid: 'api::page.page', documentId: partnership, version: 'draft' } as const;
    expect(await pressDocuments(parvis.strapi).pdf(asked)).toBeNull();
  });
});

import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embargo } from '@parvis/embargo';
import { done } from './done';
import type { Parvis } from './parvis';
import { paragraph, RELEASE } from './press';

/** A draft of a release that holds one of everything that a reader may and may not see. */
export interface EmbargoedRelease {
  readonly documentId: string;
  /** documentId of a contact that it names and that is never public. */
  readonly internalContact: string;
  /** Ids of its files. */
  readonly cover: number;
  readonly attachment: number;
  readonly inText: number;
  readonly logo: number;
  /** A file that belongs to nothing of it. */
  readonly foreign: number;
}

/** What each file holds, by its name. */
export const contentOf = (name: string): string => `Contenu de ${name}`;

async function upload(parvis: Parvis, name: string): Promise<{ id: number; url: string }> {
  const filepath = join(mkdtempSync(join(tmpdir(), 'parvis-file-')), name);
  writeFileSync(filepath, contentOf(name));
  const files = {
    filepath,
    originalFilename: name,
    mimetype: 'text/plain',
    size: statSync(filepath).size,
  };
  const [stored] = await parvis.strapi.plugin('upload').service('upload').upload({ data: {}, files });
  return stored;
}

/**
 * Writes a draft that points at: a partner nobody knows yet, a public partner with a draft of its own, a public and an
 * internal contact, files in a field, a component and its text.
 *
 * @param secret stands in all of it that is not public yet, and nowhere else.
 */
export async function embargoedRelease(parvis: Parvis, secret: string): Promise<EmbargoedRelease> {
  const partners = parvis.strapi.documents('api::partner.partner');
  const contacts = parvis.strapi.documents('api::press-contact.press-contact');
  const logo = await upload(parvis, 'logo.txt');
  const hidden = await partners.create({
    data: { name: `Partenaire ${secret}`, kind: 'company', logo: logo.id, logoAlt: 'Logo' },
  });
  const known = await partners.create({ data: { name: 'Partenaire connu', kind: 'association' } });
  await partners.publish({ documentId: known.documentId });
  await partners.update({ documentId: known.documentId, data: { description: 'Brouillon du partenaire' } });
  const contact = await contacts.create({
    data: { name: 'Camille Essai', email: 'presse@essai.example', publicDisplay: true },
  });
  const internal = await contacts.create({
    data: { name: 'Dominique Astreinte', phone: '+33199000099', publicDisplay: false },
  });
  await contacts.publish({ documentId: contact.documentId });

  const cover = await upload(parvis, 'couverture.txt');
  const attachment = await upload(parvis, 'Étude – œuvre d’été.txt');
  const inText = await upload(parvis, 'image-du-texte.txt');
  const foreign = await upload(parvis, 'etranger.txt');
  const noWords: [{ type: 'text'; text: '' }] = [{ type: 'text', text: '' }];
  // As the panel writes it: a copy of the file's description, with a complete address.
  const image = (url: string) => ({
    type: 'image' as const,
    image: {
      ...{
        name: 'image',
        alternativeText: 'Une image',
        url,
        caption: null,
        width: 1,
        height: 1,
        formats: null,
      },
      ...{ hash: 'image', ext: '.txt', mime: 'image/png', size: 1, previewUrl: null, provider: 'local' },
      ...{ createdAt: '2026-11-20', updatedAt: '2026-11-20' },
    },
    children: noWords,
  });
  const { documentId } = await parvis.strapi.documents(RELEASE).create({
    data: {
      title: `Titre ${secret}`,
      kind: 'release',
      lead: `Chapeau ${secret}`,
      body: [
        ...paragraph(`Texte ${secret} <script>alert(1)</script>`),
        image(`http://localhost:1337${inText.url}`),
        image('https://mouchard.example/pixel.png'),
      ],
      dateline: { place: 'Lille', date: '2026-11-23' },
      quotes: [{ text: `Citation ${secret}`, speaker: 'Alix Essai', role: 'Présidente' }],
      issuers: [hidden.documentId, known.documentId],
      contacts: [contact.documentId, internal.documentId],
      cover: cover.id,
      coverAlt: 'Une couverture',
      attachments: [{ file: attachment.id, caption: 'L’étude' }],
    },
  });
  return {
    documentId,
    internalContact: internal.documentId,
    cover: cover.id,
    attachment: attachment.id,
    inText: inText.id,
    logo: logo.id,
    foreign: foreign.id,
  };
}

/** Plans the publication of a release as the system itself would. */
export async function planPublication(parvis: Parvis, documentId: string, instant: string): Promise<void> {
  const embargo: Embargo = parvis.strapi.plugin('embargo').service('embargo');
  done(
    await embargo.plan(
      { uid: RELEASE, documentId },
      { kind: 'publish', instant: new Date(instant), zone: 'Europe/Paris', ownerId: 1 },
      { actor: { kind: 'system', id: null } },
    ),
  );
}

import { z } from 'zod';
import type { Parvis } from './parvis';

export const RELEASE = 'api::press-release.press-release';

/** Rich text of one paragraph. */
export const paragraph = (text: string) => [
  { type: 'paragraph' as const, children: [{ type: 'text' as const, text }] },
];

const versions = z.array(z.object({ number: z.number(), cause: z.string() }));

/** Makes drafts of press releases that lack nothing for publication, around one published partner and contact. */
export class PressOffice {
  private constructor(
    private readonly parvis: Pick<Parvis, 'strapi'>,
    private readonly issuer: string,
    private readonly contact: string,
  ) {}

  static async open(parvis: Pick<Parvis, 'strapi'>): Promise<PressOffice> {
    const partners = parvis.strapi.documents('api::partner.partner');
    const contacts = parvis.strapi.documents('api::press-contact.press-contact');
    const issuer = await partners.create({ data: { name: 'Bureau des essais', kind: 'association' } });
    const contact = await contacts.create({
      data: { name: 'Camille Essai', email: 'presse@essai.example', publicDisplay: true },
    });
    await partners.publish({ documentId: issuer.documentId });
    await contacts.publish({ documentId: contact.documentId });
    return new PressOffice(parvis, issuer.documentId, contact.documentId);
  }

  /** A draft that could be published at once. */
  async draft(
    title: string,
    more: { issuers?: string[]; contacts?: string[]; subtitle?: string } = {},
  ): Promise<string> {
    const { documentId } = await this.parvis.strapi.documents(RELEASE).create({
      data: {
        title,
        kind: 'release',
        lead: 'Ce qu’il faut savoir en une phrase.',
        body: paragraph('Le texte du communiqué.'),
        dateline: { place: 'Lille', date: '2026-06-01' },
        issuers: [this.issuer],
        contacts: [this.contact],
        ...more,
      },
    });
    return documentId;
  }

  async published(title: string): Promise<string> {
    const documentId = await this.draft(title);
    await this.parvis.strapi.documents(RELEASE).publish({ documentId });
    return documentId;
  }

  /** Writes another text into the draft. */
  async edit(documentId: string, text: string): Promise<void> {
    await this.parvis.strapi.documents(RELEASE).update({ documentId, data: { body: paragraph(text) } });
  }

  /** A release that has been public, and whose draft has changed since. */
  async edited(title: string): Promise<string> {
    const documentId = await this.published(title);
    await this.edit(documentId, 'Le texte corrigé du communiqué.');
    return documentId;
  }

  /** The versions that have been public, each with its number and cause, in order. */
  async versions(documentId: string): Promise<string[]> {
    const { connection } = this.parvis.strapi.db;
    const rows: unknown = await connection('parvis_published_versions')
      .where({ document_id: documentId })
      .orderBy('number')
      .select('number', 'cause');
    return versions.parse(rows).map(({ number, cause }) => `${number} ${cause}`);
  }
}

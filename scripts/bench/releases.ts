import type { Core } from '@strapi/strapi';

const RELEASE = 'api::press-release.press-release';

/**
 * Complete drafts around one published partner and contact.
 *
 * @param text of each paragraph of their body.
 * @returns their documentIds.
 */
export async function drafts(
  strapi: Core.Strapi,
  count: number,
  text: readonly string[] = ['Le texte du communiqué.'],
): Promise<string[]> {
  const partners = strapi.documents('api::partner.partner');
  const contacts = strapi.documents('api::press-contact.press-contact');
  const issuer = await partners.create({ data: { name: 'Bureau des mesures', kind: 'association' } });
  const contact = await contacts.create({
    data: { name: 'Camille Mesure', email: 'presse@mesure.example', publicDisplay: true },
  });
  await partners.publish({ documentId: issuer.documentId });
  await contacts.publish({ documentId: contact.documentId });
  const made: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const { documentId } = await strapi.documents(RELEASE).create({
      data: {
        ...{ title: `Mesure ${number}`, kind: 'release', lead: 'Ce qu’il faut savoir.' },
        body: text.map((each) => ({
          type: 'paragraph' as const,
          children: [{ type: 'text' as const, text: each }],
        })),
        dateline: { place: 'Lille', date: '2026-06-01' },
        ...{ issuers: [issuer.documentId], contacts: [contact.documentId] },
      },
    });
    made.push(documentId);
  }
  return made;
}

/** The same, published. */
export async function publishedReleases(
  strapi: Core.Strapi,
  count: number,
  text: readonly string[],
): Promise<string[]> {
  const made = await drafts(strapi, count, text);
  for (const documentId of made) await strapi.documents(RELEASE).publish({ documentId });
  return made;
}

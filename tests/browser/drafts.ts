import type { Parvis } from '../support/parvis';
import type { ContentType } from './panel-session';

/** All that a release needs to be published, but who issues it and whom to call. */
export const COMPLETE_RELEASE = {
  kind: 'release',
  lead: 'Un chapô.',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Un texte.' }] }],
  dateline: { place: 'Lille', date: '2024-05-02' },
};

/** Writes a draft from inside, as if somebody had left it there; gives its document id. */
export async function writeDraft(parvis: Parvis, uid: ContentType, data: object): Promise<string> {
  const { documentId } = await parvis.strapi.documents(uid).create({ data });
  return documentId;
}

/** Writes and publishes from inside; gives the document id. */
export async function writePublished(parvis: Parvis, uid: ContentType, data: object): Promise<string> {
  const documentId = await writeDraft(parvis, uid, data);
  await parvis.strapi.documents(uid).publish({ documentId });
  return documentId;
}

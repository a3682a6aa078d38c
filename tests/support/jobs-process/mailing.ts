import { mailings } from '@parvis/newsroom';
import type { Core } from '@strapi/strapi';
import { PressOffice } from '../press';

const RELEASE = 'api::press-release.press-release';
const SYSTEM = { actor: { kind: 'system', id: '1' } } as const;

/** Journalists who write about the climate, with the addresses `<number>@journal.example`. */
const JOURNALISTS = `insert into newsroom_journalists
  (document_id, name, outlet, email, topics, language, legal_basis, source, collected_at, created_at, updated_at, published_at)
  select 'journalist' || n, 'Journaliste ' || n, 'Le Journal', n || '@journal.example', 'climat', 'fr',
    'legitimate-interest', 'Essai', '2026-01-01', now(), now(), now() from generate_series(1, ?::int) n`;

/** A draft of a mailing of a public release to so many journalists. */
async function draftMailing(strapi: Core.Strapi, recipients: number) {
  const press = await PressOffice.open({ strapi });
  const documentId = await press.published('Une charte pour le climat');
  await strapi.db.connection.raw(JOURNALISTS, [recipients]);
  const list = await strapi
    .documents('plugin::newsroom.press-list')
    .create({ data: { name: 'Presse du climat', topics: 'climat' } });
  const input = { subject: null, introduction: null, moment: 'now', instant: null, zone: null } as const;
  const place = { uid: RELEASE, documentId };
  const mailing = await mailings(strapi).create(place, { ...input, lists: [list.documentId] }, SYSTEM);
  if (mailing === null) throw new Error('Releases are not sent');
  return mailing;
}

/** Sends the one mailing of this Parvis, which it makes if there is none: called again, it finds it sent. */
export async function sendMailing(strapi: Core.Strapi, recipients: number): Promise<void> {
  const [known] = await mailings(strapi).list();
  const { id } = known ?? (await draftMailing(strapi, recipients));
  await mailings(strapi).send(id, SYSTEM);
}

import { now } from '@parvis/clock';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { contextOf } from './context';
import { GRANT_TABLE, READING_TABLE } from './grant-rows';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Forgets one person at once: their open grants are revoked, and what names them in any grant is emptied. That somebody
 * read, and when, stays counted under an id that leads to nobody.
 */
export async function forgetReader(
  strapi: Core.Strapi,
  email: string,
  revoke: (id: string) => Promise<unknown>,
): Promise<void> {
  await inTransaction(strapi.db, async (trx) => {
    const theirs = () => trx(GRANT_TABLE).whereRaw('lower(email) = lower(?)', [email]);
    const held: { document_id: string }[] = await theirs().andWhereNot({ state: 'revoked' }).forUpdate();
    for (const { document_id } of held) await revoke(document_id);
    await theirs().update({ person: '', outlet: '', email: '', updated_at: now() });
  });
}

/**
 * Forgets who could read what, once their link has been dead for as long as the options say: name, outlet, address,
 * and the log of their readings. What the journal keeps are ids that then lead to nobody.
 */
export async function forgetReaders(strapi: Core.Strapi): Promise<void> {
  const { keptDays } = contextOf(strapi).options.readings;
  const before = new Date(now().getTime() - keptDays * DAY);
  await inTransaction(strapi.db, async (trx) => {
    const forgotten: { document_id: string }[] = await trx(GRANT_TABLE)
      .where('expires_at', '<', before)
      .orWhere('revoked_at', '<', before)
      .delete()
      .returning('document_id');
    const ids = forgotten.map(({ document_id }) => document_id);
    await trx(READING_TABLE).whereIn('grant_document_id', ids).delete();
  });
}

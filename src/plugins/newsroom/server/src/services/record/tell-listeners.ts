import type { Core, UID } from '@strapi/strapi';
import { sanitize } from '@strapi/utils';
import { z } from 'zod';
import type { Place } from '../../domain/record/published-version';
import { contentType, everythingIn } from './schema-of';

/**
 * Tells webhooks and other listeners, once the transaction has ended well, that another version is public: a site that
 * keeps pages has to drop the text too. A publication tells them by itself.
 */
export function tellListeners(strapi: Core.Strapi, { uid, documentId }: Place): void {
  const known = contentType(strapi, uid);
  if (known === undefined) return;
  const schema = strapi.contentType(known);
  const tell = async (): Promise<void> => {
    const row = await strapi.db.query(known).findOne({
      where: { documentId, publishedAt: { $notNull: true } },
      populate: everythingIn(strapi, uid),
    });
    const getModel = (name: string) => strapi.getModel(z.custom<UID.Schema>().parse(name));
    const entry = await sanitize.sanitizers.defaultSanitizeOutput({ schema, getModel }, row);
    await strapi.eventHub.emit('entry.publish', { model: schema.modelName, uid, entry });
  };
  void strapi.db.transaction(({ onCommit }) => onCommit(() => void tell()));
}

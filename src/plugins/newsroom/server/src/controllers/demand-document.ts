import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Place } from '../domain/record/published-version';
import { contentType } from '../services/record/schema-of';

const place = z.object({ uid: z.string().max(200), documentId: z.string().regex(/^[a-z0-9]{1,64}$/) });

/**
 * The document that a request of the panel is about. What the person may not read is not there (404); what they may
 * read and not publish is refused (403).
 */
export async function demandDocument(
  strapi: Core.Strapi,
  context: Context,
  right: 'read' | 'publish',
): Promise<Place> {
  const { success, data } = place.safeParse(context.params);
  const uid = success ? contentType(strapi, data.uid) : undefined;
  if (!success || uid === undefined) throw new errors.NotFoundError();
  const { cannot } = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: context.state.userAbility, model: uid });
  if (cannot.read()) throw new errors.NotFoundError();
  if (right === 'publish' && cannot.publish()) throw new errors.ForbiddenError();
  const { documentId } = data;
  if ((await strapi.db.query(uid).count({ where: { documentId } })) === 0) throw new errors.NotFoundError();
  return { uid, documentId };
}

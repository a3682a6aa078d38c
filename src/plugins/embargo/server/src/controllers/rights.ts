import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { DocumentPlace } from '../domain/plan';
import { APPROVE, LIFT, PLAN } from '../permissions';
import { contentType } from '../services/content-type';
import type { EmbargoContext } from '../services/context';

/** What the content manager's permission checker says of one person and one content type. */
interface PermissionChecker {
  readonly can: { read(): boolean; publish(): boolean };
  readonly sanitizedQuery: { read(query: object): Promise<{ readonly filters?: object }> };
  sanitizeOutput(entry: object): Promise<unknown>;
}

const state = z.object({
  userAbility: z.custom<{ can(action: string): boolean }>(
    (value) => typeof Reflect.get(Object(value), 'can') === 'function',
  ),
  user: z.object({ id: z.int() }),
});

/** What somebody may do with the plans of a content type. */
export interface Rights {
  readonly read: boolean;
  /** Plan, move, confirm, retry, cancel: whoever may publish this content and has the right of the plugin. */
  readonly plan: boolean;
  readonly approve: boolean;
  readonly lift: boolean;
}

export function checkerOf(strapi: Core.Strapi, context: Context, uid: string): PermissionChecker {
  const { userAbility } = state.parse(context.state);
  return strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid });
}

export function rightsOf(strapi: Core.Strapi, context: Context, uid: string): Rights {
  const { userAbility } = state.parse(context.state);
  const { can } = checkerOf(strapi, context, uid);
  const read = can.read();
  const publish = read && can.publish();
  return {
    read,
    plan: publish && userAbility.can(PLAN),
    approve: read && userAbility.can(APPROVE),
    lift: publish && userAbility.can(LIFT),
  };
}

/** The account of the panel that asks. */
export function accountOf(context: Context): number {
  return state.parse(context.state).user.id;
}

const place = z.object({ uid: z.string(), documentId: z.string().regex(/^[a-z0-9]{1,64}$/) });

/**
 * The document that a request is about.
 *
 * @throws 404 when there is none, or its type is unknown; 403 when the person may not read it.
 */
export async function placeOf({ strapi }: EmbargoContext, context: Context): Promise<DocumentPlace> {
  const { success, data } = place.safeParse(context.params);
  const uid = success ? contentType(strapi, data.uid) : undefined;
  if (!success || uid === undefined) throw new errors.NotFoundError();
  if (!rightsOf(strapi, context, uid).read) throw new errors.ForbiddenError();
  const { documentId } = data;
  if ((await strapi.db.query(uid).count({ where: { documentId } })) === 0) throw new errors.NotFoundError();
  return { uid, documentId };
}

/** @throws 403 unless the person has the right. */
export function demand(
  strapi: Core.Strapi,
  context: Context,
  { uid }: DocumentPlace,
  right: keyof Rights,
): void {
  if (!rightsOf(strapi, context, uid)[right]) throw new errors.ForbiddenError();
}

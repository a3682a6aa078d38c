import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { mailedTypes, type Place } from '../services/mailings/mailed-document';

/** What the content manager's permission checker says of one person and one content type. */
interface PermissionChecker {
  readonly can: { read(): boolean };
}

/** The content types that can be sent and that the person may read. */
export function readableTypes(
  strapi: Core.Strapi,
  context: Context,
): { uid: UID.ContentType; title: string }[] {
  return mailedTypes(strapi).filter(({ uid }) => {
    const checker: PermissionChecker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: context.state.userAbility, model: uid });
    return checker.can.read();
  });
}

/** @throws 404 for a document of a type that cannot be sent, or that the person may not read. */
export function demandReadable(strapi: Core.Strapi, context: Context, { uid }: Place): void {
  if (!readableTypes(strapi, context).some((type) => type.uid === uid)) throw new errors.NotFoundError();
}

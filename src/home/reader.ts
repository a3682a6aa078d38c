import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

/** What the content manager's permission checker lets one person read of one type. */
interface PermissionChecker {
  readonly cannot: { read(): boolean };
  readonly sanitizedQuery: { read(query: object): Promise<{ readonly filters?: object }> };
  sanitizeOutput(entry: object): Promise<unknown>;
}

const abilitySchema = z.object({ userAbility: z.custom<object>((value) => typeof value === 'object') });

/** The person who asks, seen through what they may read in the content manager. */
export interface Reader {
  /**
   * Their view of a type, or `undefined` when they may not read it.
   *
   * `filters` narrows a query to the entries they may read (conditions of their role included);
   * `show` removes from an entry the fields they may not read.
   */
  of(uid: UID.ContentType): Promise<ReadableType | undefined>;
}

export interface ReadableType {
  readonly filters: object;
  show(entry: object): Promise<unknown>;
}

/** @param state the state of an admin request, in which Strapi has put the person's ability. */
export function readerFrom(strapi: Core.Strapi, state: unknown): Reader {
  const { userAbility } = abilitySchema.parse(state);
  const permissions = strapi.plugin('content-manager').service('permission-checker');
  return {
    async of(uid) {
      const checker: PermissionChecker = permissions.create({ userAbility, model: uid });
      if (checker.cannot.read()) return undefined;
      const { filters } = await checker.sanitizedQuery.read({});
      return { filters: filters ?? {}, show: (entry) => checker.sanitizeOutput(entry) };
    },
  };
}

import { typesWithDrafts } from './canaries';
import type { Parvis } from './parvis';

export const CALLERS = ['anonymous', 'authenticated', 'read-only token', 'token that may find'] as const;

/** The tokens of those who ask the content API without a right to drafts; nobody has none. */
export async function callersOf(parvis: Parvis): Promise<Map<string, string | undefined>> {
  const reading = typesWithDrafts(parvis).flatMap(({ uid }) => [`${uid}.find`, `${uid}.findOne`]);
  const files = ['find', 'findOne'].map((action) => `plugin::upload.content-api.${action}`);
  return new Map([
    ['anonymous', undefined],
    ['authenticated', await parvis.userToken()],
    ['read-only token', await parvis.apiToken('read-only')],
    ['token that may find', await parvis.apiToken([...reading, ...files])],
  ]);
}

/** As long as a documentId, and nobody's. */
export const UNKNOWN = 'unknown00000000000000000';

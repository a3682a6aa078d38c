import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { generators } from '@strapi/typescript-utils';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** What stands in `types/generated`. */
export const GENERATED_FILES = ['contentTypes.d.ts', 'components.d.ts', 'schema.graphql'] as const;

/**
 * Writes the types of the content model, and the GraphQL schema in an order that changes only where the schema does.
 *
 * @param folder that is to hold `generated`; absolute.
 */
export async function generateTypes(strapi: Core.Strapi, folder: string): Promise<void> {
  const target = join(folder, 'generated');
  mkdirSync(target, { recursive: true });
  await generators.generate({
    strapi,
    pwd: folder,
    rootDir: '.',
    logger: { silent: true },
    artifacts: { contentTypes: true, components: true },
  });
  const schema: GraphQLSchema = strapi.plugin('graphql').service('content-api').buildSchema();
  writeFileSync(join(target, 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
}

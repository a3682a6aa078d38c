import type { Core } from '@strapi/strapi';
import { scoring } from './services/accessor';

/** Strapi hands its own copy of Nexus to extensions: types of a second one would not be recognised. */
interface Tools {
  readonly nexus: typeof import('nexus');
}

/** Lets GraphQL ask for a public result as REST does; an unknown address answers null. */
export function offerInGraphql(strapi: Core.Strapi): void {
  const graphql = strapi.plugins.graphql;
  if (graphql === undefined) return;
  const extension = ({ nexus }: Tools) => ({
    types: [
      nexus.objectType({
        name: 'ScoringResult',
        description: 'A score with all that is needed to recompute it; names no juror.',
        definition(type) {
          type.nonNull.string('title');
          type.nonNull.string('publishedAt');
          for (const part of ['grid', 'dossier', 'result']) type.nonNull.field(part, { type: 'JSON' });
        },
      }),
      nexus.extendType({
        type: 'Query',
        definition(type) {
          type.field('scoringResult', {
            type: 'ScoringResult',
            args: { publicToken: nexus.nonNull(nexus.stringArg()) },
            resolve: (_root, { publicToken }) => scoring(strapi).runs.publicResult(String(publicToken)),
          });
        },
      }),
    ],
    resolversConfig: { 'Query.scoringResult': { auth: false } },
  });
  graphql.service('extension').use(extension);
}

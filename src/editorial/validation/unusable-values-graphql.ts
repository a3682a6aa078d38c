import type { Core } from '@strapi/strapi';
import { languageOfRequest } from '../language-of-request';
import { asRefusal } from './unusable-values';

/** Strapi hands its own copy of Nexus to extensions: types of a second one would not be recognised. */
interface Tools {
  readonly nexus: typeof import('nexus');
}

/** GraphQL's counterpart of the middleware `refuse-unusable-values`: Apollo answers before an error reaches Koa. */
export function refuseUnusableValuesInGraphql(strapi: Core.Strapi): void {
  const refuse = (error: unknown): never => {
    throw asRefusal(error, languageOfRequest(strapi));
  };
  const extension = ({ nexus }: Tools) => ({
    plugins: [
      nexus.plugin({
        name: 'refuse-unusable-values',
        onCreateFieldResolver: () => (root, args, context, info, next) => {
          const answer: unknown = next(root, args, context, info);
          return answer instanceof Promise ? answer.catch(refuse) : answer;
        },
      }),
    ],
  });
  strapi.plugin('graphql').service('extension').use(extension);
}

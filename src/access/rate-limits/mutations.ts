import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { GraphQLError } from 'graphql';
import type { Context } from 'koa';
import { countWrites } from './writes';

/** What Apollo Server tells its plugins of an operation it is about to execute. */
interface ResolvedOperation {
  readonly operation?: {
    readonly operation: 'query' | 'mutation' | 'subscription';
    readonly selectionSet: { readonly selections: readonly unknown[] };
  };
  readonly contextValue: { readonly koaContext: Context };
}

/** Counts each mutation of a GraphQL operation as one write. The routes of REST know nothing of them. */
export const limitMutations = (strapi: () => Core.Strapi) => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue: { koaContext } }: ResolvedOperation) {
        if (operation?.operation !== 'mutation') return;
        const calls = operation.selectionSet.selections.length;
        try {
          await countWrites(strapi(), koaContext, calls);
        } catch (error) {
          if (!(error instanceof errors.RateLimitError)) throw error;
          throw new GraphQLError(error.message, {
            extensions: { code: 'STRAPI_RATE_LIMIT_ERROR', error: error.details, http: { status: 429 } },
          });
        }
      },
    };
  },
});

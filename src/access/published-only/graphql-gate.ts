import type { ApolloServerPlugin } from '@apollo/server';
import type { Core } from '@strapi/strapi';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Auth, mayPreview } from '../may-preview';
import { asksForUnpublished } from './asks-for-unpublished';
import { readsMediaLibrary } from './media-library';
import { previewNeeded, publishingNotHere } from './refusal';

type Variables = Readonly<Record<string, unknown>>;

interface Asked {
  readonly unpublished: boolean;
  readonly publication: boolean;
}

const names = (field: FieldNode, argument: string): boolean =>
  field.arguments?.some(({ name }) => name.value === argument) ?? false;

/** What the arguments of an operation's fields ask for, wherever they stand: variables and fragments included. */
function asked(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Asked {
  let unpublished = false;
  let publication = false;
  const types = new TypeInfo(schema);
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType()]);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        const definition = types.getFieldDef();
        if (!definition) return;
        const values = getArgumentValues(definition, field, { ...variables });
        const isRoot = roots.has(types.getParentType());
        unpublished ||= isRoot && readsMediaLibrary(definition.type);
        if (types.getParentType() !== schema.getMutationType()) unpublished ||= asksForUnpublished(values);
        else publication ||= names(field, 'status') && values.status !== 'draft';
      },
    }),
  );
  return { unpublished, publication };
}

function refuse({ name, message, details }: ReturnType<typeof previewNeeded>): never {
  const extensions = { code: 'FORBIDDEN', http: { status: 403 }, error: { name, message, details } };
  throw new GraphQLError(message, { extensions });
}

/**
 * The gate of the GraphQL API: an operation that asks for anything but published versions, or for the media library, is
 * refused as a whole unless the caller has the permission `preview`.
 */
export function graphqlGate(strapi: () => Core.Strapi): ApolloServerPlugin<{ state: { auth?: Auth } }> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request, contextValue }) {
          const { unpublished, publication } = asked(schema, document, request.variables ?? {});
          if (publication) refuse(publishingNotHere());
          if (unpublished && !(await mayPreview(strapi(), contextValue.state.auth))) refuse(previewNeeded());
        },
      };
    },
  };
}

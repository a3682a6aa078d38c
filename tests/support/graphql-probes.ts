import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import type { Planted } from './canaries';
import type { Parvis } from './parvis';

export interface GraphqlProbe {
  readonly family: string;
  readonly query: string;
}

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

const needsArguments = (field: Field): boolean => field.args.some(({ type }) => isNonNullType(type));

/** The fields of a type that hold a value of their own. */
const scalars = (type: GraphQLObjectType): string =>
  fieldsOf(type)
    .filter((field) => {
      const named = getNamedType(field.type);
      return (isScalarType(named) || isEnumType(named)) && !needsArguments(field);
    })
    .map(({ name }) => name)
    .join(' ');

/** Everything that can be selected below a field, `depth` levels of relations and components deep. */
function selection(field: Field, depth: number): string {
  const type = getNamedType(field.type);
  if (isUnionType(type)) {
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} { ${scalars(member)} }`)
      .join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const nested =
    depth === 0
      ? ''
      : fieldsOf(type)
          .filter(
            (inner) =>
              !needsArguments(inner) &&
              !isScalarType(getNamedType(inner.type)) &&
              !isEnumType(getNamedType(inner.type)),
          )
          .map((inner) => `${inner.name} ${selection(inner, depth - 1)}`)
          .join(' ');
  return `{ __typename ${scalars(type)} ${nested} }`;
}

/** The ways in which a field can be asked for other versions, by the arguments that it takes. */
function* versions(field: Field, document: string, word: string): Generator<[string, string]> {
  const names = new Set(field.args.map(({ name }) => name));
  const id = names.has('documentId') ? `documentId: "${document}"` : '';
  const call = (...more: string[]): string => {
    const written = [id, ...more].filter(Boolean).join(', ');
    return written === '' ? '' : `(${written})`;
  };
  yield ['root', call()];
  if (names.has('status')) yield ['version', call('status: DRAFT')];
  if (names.has('hasPublishedVersion')) {
    yield ['version', call('status: DRAFT, hasPublishedVersion: false')];
    yield ['version', call('status: DRAFT, hasPublishedVersion: true')];
  }
  const publicationFilter = field.args.find(({ name }) => name === 'publicationFilter');
  const modes = publicationFilter === undefined ? undefined : getNamedType(publicationFilter.type);
  if (isEnumType(modes)) {
    for (const { name } of modes.getValues()) {
      yield ['version', call(`publicationFilter: ${name}`)];
      yield ['version', call(`status: DRAFT, publicationFilter: ${name}`)];
    }
  }
  if (field.name.endsWith('_connection')) return;
  const filters = field.args.find(({ name }) => name === 'filters');
  const input = filters === undefined ? undefined : getNamedType(filters.type);
  if (!isInputObjectType(input)) return;
  for (const { name, type } of Object.values(input.getFields())) {
    const named = getNamedType(type);
    if (named.name === 'StringFilterInput') {
      yield ['filter', call(`filters: { ${name}: { contains: "${word}" } }`)];
      if (names.has('status'))
        yield ['filter', call(`status: DRAFT, filters: { ${name}: { contains: "${word}" } }`)];
    }
    if (name === 'publishedAt') {
      yield ['filter', call('filters: { publishedAt: { null: true } }')];
      yield ['filter', call('filters: { publishedAt: { notNull: false } }')];
      yield [
        'filter',
        call('filters: { or: [{ publishedAt: { null: true } }, { documentId: { notNull: true } }] }'),
      ];
    }
  }
}

/** Every attempt to read a word on every field that the schema offers, at its root and on its relations. */
export async function graphqlProbes(
  parvis: Parvis,
  planted: readonly Planted[],
  word: string,
): Promise<GraphqlProbe[]> {
  const documentsOf = new Map(
    planted.map(({ model, hidden, changed }) => [camelCase(model.info.singularName), [hidden, changed]]),
  );
  const answer = await parvis.http().post('/graphql').send({ query: getIntrospectionQuery() });
  const schema = buildClientSchema(answer.body.data);
  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no queries');
  const probes: GraphqlProbe[] = [];
  for (const field of fieldsOf(root)) {
    const one = field.args.some(({ name }) => name === 'documentId');
    for (const document of one ? (documentsOf.get(field.name) ?? ['1']) : ['']) {
      for (const [family, call] of versions(field, document, word)) {
        probes.push({
          family,
          query: `{ ${field.name}${call} ${selection(field, family === 'filter' ? 0 : 1)} }`,
        });
      }
    }
    const type = getNamedType(field.type);
    if (one || !isObjectType(type)) continue;
    for (const relation of fieldsOf(type)) {
      if (!isObjectType(getNamedType(relation.type))) continue;
      for (const [, call] of versions(relation, '', word)) {
        probes.push({
          family: 'relation',
          query: `{ ${field.name} { ${relation.name}${call} ${selection(relation, 1)} } }`,
        });
        if (field.args.some(({ name }) => name === 'status')) {
          probes.push({
            family: 'relation',
            query: `{ ${field.name}(status: DRAFT) { ${relation.name}${call} ${selection(relation, 1)} } }`,
          });
        }
      }
    }
  }
  return probes;
}

import type { Planted } from './canaries';
import type { Model } from './gardener';

/** One attempt to read what is not published. */
export interface Probe {
  /** What kind of attempt it is: each kind is proven to find something with the gate off. */
  readonly family: string;
  readonly path: string;
  readonly query: string;
}

/** Ways to ask for another version, none included. */
const VERSIONS = [
  '',
  'status=draft',
  'status=DRAFT',
  'status[]=draft',
  'status[$ne]=published',
  'publicationFilter=never-published-document',
  'publicationFilter=modified&status=draft',
  'hasPublishedVersion=false',
  'hasPublishedVersion=true&status=draft',
];

const SEARCHABLE = new Set(['string', 'text', 'uid', 'email']);

const searchable = ({ attributes }: Model): string[] =>
  Object.entries(attributes)
    .filter(([, { type }]) => SEARCHABLE.has(type))
    .map(([name]) => name);

const relations = ({ attributes }: Model): [string, string][] =>
  Object.entries(attributes).flatMap(([name, { type, target }]) =>
    type === 'relation' && target?.startsWith('api::') ? [[name, target]] : [],
  );

const components = ({ attributes }: Model): string[] =>
  Object.entries(attributes).flatMap(([name, { type }]) => (type === 'component' ? [name] : []));

const media = ({ attributes }: Model): string[] =>
  Object.entries(attributes).flatMap(([name, { type }]) => (type === 'media' ? [name] : []));

/** What can be asked of one document: which version, and what to bring with it. */
function* ofOne(model: Model): Generator<[string, string]> {
  yield ['version', ''];
  yield ['populate', 'populate=*'];
  for (const name of components(model)) yield ['populate', `populate[${name}][populate]=*`];
  for (const name of media(model)) yield ['file owners', `populate[${name}][populate][related]=true`];
  for (const [name] of relations(model)) {
    yield ['populate', `populate[${name}][populate]=*`];
    yield ['populate', `populate[${name}][status]=draft`];
    yield ['populate', `populate[${name}][filters][publishedAt][$null]=true`];
  }
}

/** What can be asked of a list besides: its page, search, filters and order, on the type's own fields and through relations. */
function* ofMany(
  model: Model,
  models: ReadonlyMap<string, Model>,
  word: string,
): Generator<[string, string]> {
  yield ['search', `_q=${word}`];
  for (const field of searchable(model)) {
    yield ['filter', `filters[${field}][$contains]=${word}`];
    yield ['sort', `sort=${field}:asc&fields[0]=${field}`];
  }
  yield ['page', 'pagination[start]=0&pagination[limit]=100&pagination[withCount]=true'];
  yield ['page', 'pagination[pageSize]=100&locale=*&fields[0]=*'];
  yield ['filter', 'filters[$or][0][id][$notNull]=true&filters[$or][1][publishedAt][$null]=true'];
  for (const [name, target] of relations(model)) {
    const targetModel = models.get(target);
    for (const field of targetModel === undefined ? [] : searchable(targetModel).slice(0, 3)) {
      yield ['filter through relation', `filters[${name}][${field}][$contains]=${word}&populate=${name}`];
      yield ['sort through relation', `sort=${name}.${field}:desc&populate=${name}`];
    }
  }
}

/** Every attempt to read a word on one GET route: parameters of the type that it serves, for both of its documents. */
export function probesOf(
  route: { path: string; type: Planted | undefined },
  planted: readonly Planted[],
  word: string,
): Probe[] {
  const models = new Map(planted.map(({ model }) => [model.uid, model]));
  const probes: Probe[] = [];
  const { path, type } = route;
  const one = path.includes(':');
  const ids = type === undefined ? ['1'] : [type.hidden, type.changed];
  const paths = one ? ids.map((id) => path.replace(/:\w+/g, id)) : [path];
  // What is made of an entry, as its PDF, takes no parameters but those.
  const generated = type !== undefined && /^\/api\/[^/]+(\/:\w+)?$/.test(path);
  const tried: [string, string][] = generated ? [...ofOne(type.model)] : [['version', '']];
  if (generated && !one) tried.push(...ofMany(type.model, models, word));
  for (const path of paths) {
    for (const [family, parameter] of tried) {
      for (const version of family === 'version' ? VERSIONS : ['', 'status=draft']) {
        probes.push({ family, path, query: [version, parameter].filter(Boolean).join('&') });
      }
    }
  }
  return probes;
}

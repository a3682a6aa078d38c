import { graphqlProbes } from './graphql-probes';
import type { Parvis } from './parvis';
import { onEach } from './reading-walk';

/** A call: what is asked, and as who; nobody without a token. */
interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly token?: string | undefined;
}

/** What was answered to each call, byte for byte, by what was asked. */
export type Answers = ReadonlyMap<string, string>;

/** What a part of an address of scoring may be, where there may be something to find: ids are small in a fresh database. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  assignment: ['1', '2', '3', '4'],
  dossier: ['1', '2'],
  code: ['A'],
  id: ['1', '2'],
};

/** A type that jurors may read, one that they may not, accounts and files. */
const MODELS = ['api::commune.commune', 'api::partner.partner', 'admin::user', 'plugin::upload.file'];

/** What a list is asked: order, page, count, search, filters, and what to bring along. */
const QUERIES = [
  'before=1&after=2',
  'sort=id:desc&pageSize=1&page=1&withCount=true&populate=*',
  'sort=submitted:desc&_q=4&filters[id][$notNull]=true&status=draft',
];

/** Of no instance and no moment: those say nothing of the database. */
const OF_THE_MOMENT = new Set(['date', 'connection', 'keep-alive', 'content-security-policy']);

/** Asks a server of Strapi's how long a licence lasts: nothing of it is in the database. */
const ASKS_OUTSIDE = '/admin/license-trial-time-left';

const isList = (path: string): boolean => !/:\w+$/.test(path) || path.endsWith(':model');

/** Every address that a route can have, with each value of each of its parts. */
function addresses(path: string, values: (name: string) => readonly string[]): string[] {
  const name = /:(\w+)/.exec(path)?.[1];
  if (name === undefined) return [path];
  return values(name).flatMap((value) =>
    addresses(
      path.replace(`:${name}`, () => encodeURIComponent(value)),
      values,
    ),
  );
}

/** Asks all that an account of the panel can ask, to compare what two databases answer. */
export class BlindWalk {
  constructor(
    private readonly parvis: Parvis,
    private readonly document: string,
  ) {}

  /** Every GET of the router, of the panel and of the content API, in many ways; and every root of GraphQL. */
  async reads(token: string): Promise<Answers> {
    const routes = this.parvis.strapi.server
      .listRoutes()
      .filter(({ methods, path }) => methods.includes('GET') && !/[(*]/.test(path) && path !== ASKS_OUTSIDE);
    const calls = routes.flatMap(({ path: route }) =>
      addresses(route, (name) => this.#valuesFor(name, route)).flatMap((path) =>
        (isList(route) ? QUERIES : QUERIES.slice(0, 1)).map(
          (query): Call => ({ method: 'GET', path: `${path}?${encodeURI(query)}`, token }),
        ),
      ),
    );
    // The content API takes no session of the panel: whoever has one asks it as everybody does.
    const isOutside = ({ path }: Call): boolean => path.startsWith('/api/');
    const inside = calls.filter((call) => !isOutside(call));
    const roots = (await graphqlProbes(this.parvis, [], '4')).filter(({ family }) => family === 'root');
    const graphql = roots.map(
      ({ query }): Call => ({ method: 'POST', path: '/graphql', body: { query }, token: undefined }),
    );
    const nobody = calls.filter(isOutside).map((call): Call => ({ ...call, token: undefined }));
    return this.#ask([...inside, ...nobody, ...graphql]);
  }

  /** Those of scoring alone. */
  async readsOfScoring(token: string): Promise<Answers> {
    const calls = this.#routesOfScoring()
      .filter(({ methods }) => methods.includes('GET'))
      .flatMap(({ path }) => addresses(path, (name) => this.#valuesFor(name, path)))
      .map((path): Call => ({ method: 'GET', path: `${path}?before=1&after=2`, token }));
    return this.#ask(calls);
  }

  /** Every other method of every route of scoring, with each of these bodies: one after the other. */
  async writes(token: string, bodies: readonly object[]): Promise<Answers> {
    const answers = new Map<string, string>();
    for (const { methods, path: route } of this.#routesOfScoring()) {
      const method = methods.find((one: string) => one !== 'GET' && one !== 'HEAD');
      if (method === undefined) continue;
      for (const path of addresses(route, (name) => this.#valuesFor(name, route))) {
        for (const body of bodies) {
          const call = { method, path, body, token };
          answers.set(inWords(call), await this.#answer(call));
        }
      }
    }
    return answers;
  }

  #routesOfScoring() {
    return this.parvis.strapi.server.listRoutes().filter(({ path }) => path.startsWith('/scoring/'));
  }

  #valuesFor(name: string, route: string): readonly string[] {
    if (route.startsWith('/scoring/')) return IDS[name] ?? ['1'];
    if (route.includes('/single-types/')) return ['api::site.site'];
    if (['model', 'uid', 'contentType'].includes(name)) return MODELS;
    if (name === 'type') return ['scoring.sheet', 'scoring.dossier', 'api::commune.commune'];
    if (name === 'documentId') return [this.document];
    return name === 'id' ? ['1', this.document] : ['id'];
  }

  async #ask(calls: readonly Call[]): Promise<Answers> {
    const answers = await onEach(calls, (call) => this.#answer(call));
    return new Map(calls.map((call, index) => [inWords(call), answers[index] ?? '']));
  }

  async #answer({ method, path, body, token }: Call): Promise<string> {
    const response = await fetch(`${this.parvis.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'Content-Type': 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const headers = [...response.headers].filter(([name]) => !OF_THE_MOMENT.has(name));
    // Drawn by lot when a run is published, whatever is in it.
    const text = (await response.text()).replaceAll(/"publicToken":"[\w-]+"/g, '"publicToken":"drawn"');
    return JSON.stringify([response.status, headers, text]);
  }
}

const inWords = ({ method, path, body, token }: Call): string =>
  [token === undefined ? 'nobody' : 'somebody', method, path, JSON.stringify(body) ?? ''].join(' ');

/** What was asked and answered otherwise. */
export const differing = (one: Answers, other: Answers): string[] =>
  [...one].filter(([asked, answer]) => other.get(asked) !== answer).map(([asked]) => asked);

import type { Planted } from './canaries';
import { type GraphqlProbe, graphqlProbes } from './graphql-probes';
import type { Parvis } from './parvis';
import { type Probe, probesOf } from './probes';

const AT_ONCE = 6;

/** Does the work on each item, a few at a time; the results stand in the order of the items. */
export async function onEach<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** What was answered, with that by which a cache would know it again. */
export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly body: string;
}

export type Answered<Attempt> = Attempt & { readonly answer: Answer };

const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  etag: response.headers.get('etag'),
  lastModified: response.headers.get('last-modified'),
  body: await response.text(),
});

/** Which attempts are made. */
export type Which = (attempt: { family: string; path?: string; query: string }) => boolean;

const all: Which = () => true;

/** The header that says who asks; nobody without a token. */
export const bearer = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { Authorization: `Bearer ${token}` };

/** Tries to read a word wherever the content API answers readers, over REST and GraphQL. */
export class ReadingWalk {
  constructor(
    private readonly parvis: Parvis,
    private readonly planted: readonly Planted[],
    private readonly word: string,
  ) {}

  /** The GET routes of the content API, found on the router, each with the type that it serves. */
  getRoutes(): { path: string; type: Planted | undefined }[] {
    return this.parvis.strapi.server
      .listRoutes()
      .filter(({ methods, path }) => methods.includes('GET') && path.startsWith('/api'))
      .map(({ path }) => ({
        path,
        type: this.planted.find(({ model }) => path.split('/')[2] === model.info.pluralName),
      }));
  }

  /** What is answered to each of those attempts over REST. */
  rest(token: string | undefined, which: Which = all): Promise<Answered<Probe>[]> {
    const probes = this.getRoutes()
      .flatMap((route) => probesOf(route, this.planted, this.word))
      .filter(which);
    return onEach(probes, async (probe) => {
      const url = `${this.parvis.url}${probe.path}?${encodeURI(probe.query)}`;
      return { ...probe, answer: await answerOf(await fetch(url, { headers: bearer(token) })) };
    });
  }

  /** What is answered to each of those attempts over GraphQL. */
  async graphql(token: string | undefined, which: Which = all): Promise<Answered<GraphqlProbe>[]> {
    const asked = (await graphqlProbes(this.parvis, this.planted, this.word)).filter(which);
    return onEach(asked, async ({ family, query }) => {
      const response = await fetch(`${this.parvis.url}/graphql`, {
        method: 'POST',
        headers: { ...bearer(token), 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return { family, query, answer: await answerOf(response) };
    });
  }

  /** Those over REST that found the word. An error may repeat the question, which names it; an answer has it as data. */
  async restLeaks(token: string | undefined, which?: Which): Promise<Probe[]> {
    const answered = await this.rest(token, which);
    return answered.filter(({ query, answer: { body } }) =>
      body.replaceAll(encodeURI(query), '').includes(this.word),
    );
  }

  /** Those over GraphQL that found the word. */
  async graphqlLeaks(token: string | undefined, which?: Which): Promise<GraphqlProbe[]> {
    const answered = await this.graphql(token, which);
    return answered.filter(({ answer: { body } }) => {
      const { data } = JSON.parse(body);
      return JSON.stringify(data ?? null).includes(this.word);
    });
  }
}

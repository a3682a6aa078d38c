import type { FormFields } from './domain/form-fields';
import type { Language } from './language';
import type { SiteOptions } from './options';
import type { Answered, Refusal } from './services/answered';
import type { Visitor } from './services/visitor';

/** One request for a page of the site, and who makes it. */
export interface Visit {
  readonly options: SiteOptions;
  readonly language: Language;
  readonly visitor: Visitor;
  /** An address of the public API, for what a browser opens there itself. */
  readonly apiPath: (path: string) => string;
  /** The path that is asked, without its query. */
  readonly path: string;
  /** A part of the path, by its name. */
  readonly param: (name: string) => string;
  /** What stands in the query; empty where nothing does. */
  readonly query: (name: string) => string;
  /** What was typed; empty when nothing was sent. */
  readonly fields: FormFields;
  /** A file that was sent with them. */
  readonly file: SentFile | null;
  /** Remembers in which language they read. */
  readonly speak: (language: string) => void;
  /** Whether the script of the page asks, which wants no whole page. */
  readonly byScript: boolean;
}

/** A file as it was received: it is gone when the request has been answered. */
export interface SentFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** What a request is answered: a page, a way to another one, or a file. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Answers a request for a page. */
export type PageOf = (visit: Visit) => SiteAnswer | Promise<SiteAnswer>;

/** One address of the site. */
export interface SiteRoute {
  readonly method: 'get' | 'post';
  /** Below the path of the site. */
  readonly path: string;
  readonly page: PageOf;
}

/** The API did not do what a page cannot be without: the reader is told why, and nothing that was typed is lost. */
export class Interruption extends Error {
  constructor(readonly refusal: Refusal) {
    super(`The API answered ${refusal.status} ${refusal.code}`);
  }
}

/** What the API answered. @throws Interruption when it refused. */
export function needed<Data>(answered: Answered<Data>): Data {
  if (answered.ok) return answered.data;
  throw new Interruption(answered.refusal);
}

/** What there is, or null where the API says that there is nothing: before the proclamation there is no decision. */
export const perhaps = <Data>(answered: Answered<Data>): Data | null =>
  !answered.ok && answered.refusal.status === 404 ? null : needed(answered);

/** An address of the site; what stands in it is written so that it stays one part of the path. */
export const addressOf = ({ options }: Visit, ...parts: readonly (string | number)[]): string =>
  [options.path, ...parts.map((part) => encodeURIComponent(part))].join('/');

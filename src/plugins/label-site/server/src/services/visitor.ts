import type { Readable } from 'node:stream';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Language } from '../language';
import { type Answered, readAnswer } from './answered';
import type { ApiResponse, Transport } from './transport';

/** What is asked of the API; a path below its prefix, unless it is a whole one. */
export interface Question {
  readonly absolute?: boolean;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly json?: object;
  /** A form with a file, as it is sent, and its `Content-Type`. */
  readonly form?: { readonly type: string; readonly content: Readable };
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where the cookies of this site live, and who of them is being renewed. */
export interface Sessions {
  readonly transport: Transport;
  readonly apiPrefix: string;
  /** Path of the site. */
  readonly path: string;
  /**
   * Renewals of the last moments, by what they renew: a renewal serves once, and several pages that are opened together,
   * or one that is left before its answer has come, ask for the same.
   */
  readonly renewals: Map<string, Promise<Answered<Renewed>>>;
}

interface Renewed {
  readonly jwt: string;
  readonly kept: Kept | null;
}

/** The API's own cookies, as they go back to it. */
interface Kept {
  readonly cookies: string;
  readonly maxAge: number | undefined;
}

/** How long the answer to a renewal is kept for whoever asks for it again, in milliseconds. */
const MOMENTS = 20_000;

const ACCESS = 'label_site_access';
const RENEWAL = 'label_site_renewal';

const signedIn = z.object({ jwt: z.string() });

/**
 * Who visits a page, towards the API: asks in their name, from their address and in their language. What the API gives
 * them to be known by is kept in cookies that no script reads and that go to this site's own pages only.
 */
export class Visitor {
  readonly #sessions: Sessions;
  readonly #context: Context;
  readonly #language: Language;
  #access: string | null;
  #renewal: string | null;

  constructor(sessions: Sessions, context: Context, language: Language) {
    this.#sessions = sessions;
    this.#context = context;
    this.#language = language;
    this.#access = context.cookies.get(ACCESS, { signed: false }) ?? null;
    this.#renewal = context.cookies.get(RENEWAL, { signed: false }) ?? null;
  }

  /** Whether they have signed in once; whether the API still knows them shows when it is asked. */
  get isKnown(): boolean {
    return this.#access !== null || this.#renewal !== null;
  }

  /** Asks the API; a session that has run out is renewed once. */
  async ask<Data>(question: Question, schema: z.ZodType<Data>): Promise<Answered<Data>> {
    return readAnswer(await this.fetch(question), schema);
  }

  /** The same, with what was answered as it is. */
  async fetch(question: Question): Promise<ApiResponse> {
    const renewed = this.#access === null && (await this.#renew());
    const answer = await this.#send(question);
    // A form is read while it is sent: only what can be sent again is.
    if (answer.status !== 401 || renewed || question.form !== undefined) return answer;
    return (await this.#renew()) ? this.#send(question) : answer;
  }

  /** Asks without saying who asks: for what everybody may, and before there is a session. */
  async askAsAnybody<Data>(question: Question, schema: z.ZodType<Data>): Promise<Answered<Data>> {
    return readAnswer(await this.#send(question, null), schema);
  }

  async signIn(identifier: string, password: string): Promise<Answered<unknown>> {
    const json = { identifier, password };
    const answer = await this.#send({ method: 'POST', path: '/auth/local', json }, null);
    const read = readAnswer(answer, signedIn);
    if (read.ok) this.#keep({ jwt: read.data.jwt, kept: keptOf(answer) });
    return read;
  }

  /** Ends the session, for the API too. */
  async signOut(): Promise<void> {
    const cookie = cookieOf(this.#renewal);
    if (this.isKnown) {
      await this.fetch({ method: 'POST', path: '/auth/logout', json: {}, headers: cookie });
    }
    this.forget();
  }

  /** Forgets who they are. */
  forget(): void {
    this.#access = null;
    this.#renewal = null;
    for (const name of [ACCESS, RENEWAL]) this.#set(name, null, undefined);
  }

  async #renew(): Promise<boolean> {
    const renewal = this.#renewal;
    if (renewal === null) return false;
    const { renewals } = this.#sessions;
    let underWay = renewals.get(renewal);
    if (underWay === undefined) {
      underWay = this.#askRenewal(renewal);
      renewals.set(renewal, underWay);
      setTimeout(() => renewals.delete(renewal), MOMENTS).unref();
    }
    const renewed = await underWay;
    if (renewed.ok) this.#keep(renewed.data);
    // What the server cannot do just now says nothing about the session.
    else if (renewed.refusal.status === 400 || renewed.refusal.status === 401) this.forget();
    return renewed.ok;
  }

  async #askRenewal(renewal: string): Promise<Answered<Renewed>> {
    const question = { method: 'POST', path: '/auth/refresh', json: {}, headers: cookieOf(renewal) } as const;
    const answer = await this.#send(question, null);
    const read = readAnswer(answer, signedIn);
    return read.ok ? { ok: true, data: { jwt: read.data.jwt, kept: keptOf(answer) } } : read;
  }

  #keep({ jwt, kept }: Renewed): void {
    this.#access = jwt;
    this.#set(ACCESS, jwt, undefined);
    if (kept === null) return;
    this.#renewal = Buffer.from(kept.cookies).toString('base64url');
    this.#set(RENEWAL, this.#renewal, kept.maxAge);
  }

  #set(name: string, value: string | null, maxAge: number | undefined): void {
    this.#context.cookies.set(name, value, {
      ...{ path: this.#sessions.path, httpOnly: true, sameSite: 'lax', signed: false, overwrite: true },
      secure: this.#context.secure,
      ...(maxAge === undefined ? {} : { maxAge: maxAge * 1000 }),
    });
  }

  #send(question: Question, token: string | null = this.#access): Promise<ApiResponse> {
    const { method = 'GET', path, absolute = false, json, form, headers = {} } = question;
    const { request } = this.#context;
    const type = form?.type ?? 'application/json';
    const body = form?.content ?? (json === undefined ? undefined : JSON.stringify(json));
    return this.#sessions.transport({
      ...{ method, path: absolute ? path : `${this.#sessions.apiPrefix}${path}`, address: request.ip },
      headers: {
        ...{ host: request.host, accept: 'application/json', 'accept-language': this.#language },
        ...{ 'user-agent': request.get('user-agent'), 'x-forwarded-proto': request.protocol },
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': type }),
        // As long as it is: nobody knows before it has been read.
        ...(form === undefined ? {} : { 'transfer-encoding': 'chunked' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
  }
}

const cookieOf = (renewal: string | null): Readonly<Record<string, string>> =>
  renewal === null ? {} : { cookie: Buffer.from(renewal, 'base64url').toString('utf8') };

/** What the API keeps in cookies, to be given back to it whatever it is called; null where it keeps nothing. */
function keptOf({ cookies }: ApiResponse): Kept | null {
  const [first] = cookies;
  if (first === undefined) return null;
  return { cookies: cookies.map(({ name, value }) => `${name}=${value}`).join('; '), maxAge: first.maxAge };
}

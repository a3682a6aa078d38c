import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import inject from 'light-my-request';

/** A request to the public API, by whoever is at the other end of the visitor's connection. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
  /** The visitor's own address: the API counts by it what is called too often. */
  readonly address: string;
}

/** What it answers, whole before it is read: files are at most as large as evidence may be. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly cookies: readonly { readonly name: string; readonly value: string; readonly maxAge?: number }[];
}

/** Asks the public API. */
export type Transport = (request: ApiRequest) => Promise<ApiResponse>;

/**
 * Asks the API of this very server as HTTP, through every one of its middlewares and routes, without a connection: a
 * request by way of the network would come from this machine, and all visitors would be one.
 */
export function withinThisServer(strapi: Core.Strapi): Transport {
  let listener: RequestListener | null = null;
  return async ({ method, path, headers, body, address }) => {
    // Only once everything is mounted: what is not, when the listener is made, it never knows.
    listener ??= strapi.server.app.callback();
    const answer = await inject(listener, {
      ...{ method, url: path, headers: { ...headers }, remoteAddress: address },
      ...(body === undefined ? {} : { payload: body }),
    });
    const cookies = answer.cookies.map(({ name, value, expires, maxAge }) => {
      const seconds = maxAge ?? secondsUntil(expires, answer.headers.date);
      return { name, value, ...(seconds === null ? {} : { maxAge: seconds }) };
    });
    const told = Object.entries(answer.headers).map(
      ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)] as const,
    );
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(told),
      body: answer.rawPayload,
      cookies,
    };
  };
}

/** How long a cookie lasts, by the clock that wrote the answer; null for as long as the browser is open. */
function secondsUntil(expires: Date | undefined, date: unknown): number | null {
  if (expires === undefined) return null;
  const from = Date.parse(String(date));
  return Number.isNaN(from) ? null : Math.max(0, Math.floor((expires.getTime() - from) / 1000));
}

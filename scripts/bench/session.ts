import { z } from 'zod';
import type { Account } from './jury';

const signedIn = z.object({ data: z.object({ token: z.string() }) });

/** What an answer was, and how long it took to be there, in milliseconds. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly took: number;
}

/** Somebody who is signed in to the panel. */
export class Session {
  private constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** @param address from which they come: many who sign in from one are refused. */
  static async signIn(url: string, { email, password }: Account, address: string): Promise<Session> {
    const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': address };
    const body = JSON.stringify({ email, password });
    const answer = await fetch(`${url}/admin/login`, { method: 'POST', headers, body });
    const { token } = signedIn.parse(await answer.json()).data;
    return new Session(url, { ...headers, Authorization: `Bearer ${token}` });
  }

  async ask(method: 'GET' | 'PUT', path: string, body?: object): Promise<Answered> {
    const begun = performance.now();
    const answer = await fetch(`${this.url}${path}`, {
      ...{ method, headers: this.headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, text, took: performance.now() - begun };
  }
}

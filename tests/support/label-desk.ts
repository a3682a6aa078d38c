import { pdfOf } from './evidence-files';
import type { Parvis } from './parvis';
import type { Answered } from './scoring-desk';
import { gridContent, ScoringDesk } from './scoring-desk';

const OFFICE = 'Bureau';

/** A spring of the label: it opens in February, and closes in the night in which the clocks go forward. */
export const CALENDAR = {
  ...{ opens: '2026-02-02T09:00:00+01:00', closes: '2026-03-29T03:00:00+02:00' },
  ...{ instructionUntil: '2026-05-15T18:00:00+02:00', juryUntil: '2026-06-30T18:00:00+02:00' },
  ...{ proclamation: '2026-09-10T10:00:00+02:00', appealsUntil: '2026-11-11T00:00:00+01:00' },
};

/** An answer of the content API. */
export interface Called extends Answered {
  readonly headers: Readonly<Record<string, string>>;
  /** Of a refusal. */
  readonly details: unknown;
}

/** The label office in the panel of a running Parvis, and communes over its content API. */
export class LabelDesk {
  readonly scoring: ScoringDesk;
  private readonly tokens = new Map<string, string>();
  private programmes = 0;

  constructor(private readonly parvis: Parvis) {
    this.scoring = new ScoringDesk(parvis);
  }

  /** Opens the office, and lets tests write as often as they need to. */
  async begin(): Promise<void> {
    await this.scoring.account(OFFICE, 'Label office');
    for (const limit of ['publicWriteByAddress', 'writeByAccount', 'signInByAddress']) {
      this.parvis.strapi.config.set(`access.rateLimits.${limit}`, { points: 100_000, seconds: 60 });
    }
  }

  get staff(): number {
    return this.scoring.idOf(OFFICE);
  }

  async ask(method: 'get' | 'post' | 'put' | 'delete', path: string, body: object = {}): Promise<Answered> {
    const call = this.parvis
      .http()
      [method](`/label${path}`)
      .set('Authorization', `Bearer ${this.scoring.tokenOf(OFFICE)}`);
    const { status, text, body: parsed } = await (method === 'get' ? call : call.send(body));
    return { status, text, data: parsed?.data, code: parsed?.error?.details?.code };
  }

  /** Asks for a step that has to succeed. */
  async does(method: 'post' | 'put', path: string, body: object = {}): Promise<Answered> {
    const answer = await this.ask(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
    return answer;
  }

  /** A grid in force. @returns its id. */
  grid(more: object = {}): Promise<number> {
    return this.scoring.grid(OFFICE, more);
  }

  /** A grid that is still written. @returns its id. */
  async draftOfGrid(version: string): Promise<number> {
    const content = gridContent(version);
    return (await this.scoring.does(OFFICE, 'post', '/grids', { content })).data.id;
  }

  async programme(): Promise<number> {
    this.programmes += 1;
    const letters = `DM${String.fromCharCode(64 + this.programmes)}`;
    const wanted = { letters, slug: `label-${this.programmes}`, title: 'Label de démonstration' };
    return (await this.does('post', '/programmes', { ...wanted, validYears: 3 })).data.id;
  }

  /** An edition that communes may apply in. @returns its id. */
  async openEdition({
    calendar = CALENDAR,
    grid,
  }: {
    calendar?: object;
    grid?: number;
  } = {}): Promise<number> {
    const wanted = { programme: await this.programme(), year: 2026, calendar };
    const { data } = await this.does('post', '/editions', { ...wanted, grid: grid ?? (await this.grid()) });
    await this.does('post', `/editions/${data.id}/steps/open`, { version: 1 });
    return data.id;
  }

  /** An account of the content API, under a name that the test calls it by. @returns its id. */
  async account(name: string): Promise<number> {
    const { id, token } = await this.parvis.apiUser();
    this.tokens.set(name, token);
    return id;
  }

  /** The session of an account of a commune. */
  tokenOf(name: string): string {
    return this.tokens.get(name) ?? '';
  }

  /** What an account of a commune asks, in English. */
  async call(
    name: string,
    method: 'get' | 'post' | 'patch',
    path: string,
    { body = {}, headers = {} }: { body?: object; headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Called> {
    const call = this.parvis
      .http()
      [method](`/api/label${path}`)
      .set({ Authorization: `Bearer ${this.tokens.get(name)}`, ...headers });
    const answer = await (method === 'get' ? call : call.send(body));
    const { data, error } = answer.body ?? {};
    return {
      ...{ status: answer.status, text: answer.text, headers: answer.headers, data },
      ...{ code: error?.details?.code, details: error?.details },
    };
  }

  /** The claim of an account, confirmed unless told otherwise. */
  async claim(name: string, commune: string, { confirm = true } = {}): Promise<number> {
    const { data } = await this.call(name, 'post', '/claims', { body: { commune, role: 'Maire' } });
    if (confirm) await this.does('post', `/claims/${data.id}/confirm`, { version: 1 });
    return data.id;
  }

  /** A draft of an account that may speak for the commune. @returns its id. */
  async draft(name: string, commune: string, edition: number): Promise<number> {
    await this.account(name);
    await this.claim(name, commune);
    const { data, text } = await this.call(name, 'post', '/applications', { body: { edition, commune } });
    if (data === undefined || data === null) throw new Error(text);
    return data.id;
  }

  /** Says something anew about an answer of which that version was read. */
  answer(name: string, application: number, question: string, body: object, version = 0): Promise<Called> {
    const headers = { 'If-Match': `"${version}"` };
    return this.call(name, 'patch', `/applications/${application}/answers/${question}`, { body, headers });
  }

  /** Attaches a file to a question, as an account of the commune does. */
  async proves(name: string, application: number, { title, question }: { title: string; question: string }) {
    const { status, text } = await this.parvis
      .http()
      .post(`/api/label/applications/${application}/evidence`)
      .set({ Authorization: `Bearer ${this.tokens.get(name)}` })
      .field({ kind: 'file', title, questions: [question] })
      .attach('file', pdfOf(title), { filename: `${title}.pdf`, contentType: 'application/pdf' });
    if (status !== 201) throw new Error(text);
  }

  /** Attaches the commitment of the mayor. */
  async commit(application: number): Promise<void> {
    await this.parvis.sql(
      `insert into parvis_label_evidence (application_id, questions, kind, title, address, visibility)
       values (?, '{}', 'commitment', 'Engagement du maire', 'https://mairie.example/engagement', 'jury')`,
      [application],
    );
  }

  /** A draft that lacks nothing. @returns its id. */
  async complete(name: string, commune: string, edition: number): Promise<number> {
    const id = await this.draft(name, commune, edition);
    for (const question of ['A', 'B'])
      await this.answer(name, id, question, { text: 'Un conseil de quartier.', mark: '3' });
    await this.commit(id);
    return id;
  }
}

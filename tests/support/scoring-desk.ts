import { randomBytes } from 'node:crypto';
import { inventCommunes } from './invented-communes';
import type { AdminAccount, Parvis } from './parvis';

const COMMUNE = 'api::commune.commune';

/** An answer of the panel's routes of scoring. */
export interface Answered {
  readonly status: number;
  /** Exactly as it was sent. */
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer it expects in the next line.
  readonly data: any;
  readonly code: string | undefined;
}

/** A grid with two criteria, a quorum of two and one level. */
export const gridContent = (version: string, more: object = {}) => ({
  ...{ code: 'LABEL', version, label: 'Label' },
  root: {
    ...{ code: 'R', weight: '100' },
    children: [
      { code: 'A', label: 'Écoute', weight: '60', scale: { min: '0', max: '4', step: '1' } },
      { code: 'B', label: 'Décision', weight: '40', scale: { min: '0', max: '4', step: '1' } },
    ],
  },
  panel: { aggregation: 'criterion-median', quorum: 2 },
  levels: [{ code: '1', threshold: '50' }],
  ...more,
});

/** Panels, jurors and the label office as they work in the panel of a running Parvis. */
export class ScoringDesk {
  private readonly tokens = new Map<string, string>();
  private readonly ids = new Map<string, number>();
  private readonly accounts = new Map<string, AdminAccount>();
  private grids = 0;

  constructor(private readonly parvis: Parvis) {}

  /** An account with roles, under a name that the test calls it by. @returns its id. */
  async account(name: string, ...roles: readonly string[]): Promise<number> {
    await inventCommunes(this.parvis);
    const found: { id: number }[] = await this.parvis.strapi.db
      .query('admin::role')
      .findMany({ where: { name: { $in: [...roles] } } });
    const account = {
      email: `${name.toLowerCase()}-${randomBytes(4).toString('hex')}@test.example`,
      password: `Aa1${randomBytes(12).toString('hex')}`,
    };
    const made = await this.parvis.strapi.service('admin::user').create({
      ...{ ...account, firstname: name, lastname: 'Exemple', isActive: true, registrationToken: null },
      roles: found.map(({ id }) => id),
    });
    const answer = await this.parvis.http().post('/admin/login').send(account);
    this.tokens.set(name, String(answer.body.data.accessToken ?? answer.body.data.token));
    this.ids.set(name, Number(made.id));
    this.accounts.set(name, account);
    return Number(made.id);
  }

  /** The label office and jurors, under these names. */
  async people(office: string, jurors: readonly string[]): Promise<void> {
    await this.account(office, 'Label office');
    for (const name of jurors) await this.account(name, 'Juror');
  }

  /** What an account signs in with. */
  accountOf(name: string): AdminAccount {
    const account = this.accounts.get(name);
    if (account === undefined) throw new Error(`Nobody is called ${name}.`);
    return account;
  }

  /** The session of an account in the panel. */
  tokenOf(name: string): string {
    return this.tokens.get(name) ?? '';
  }

  idOf(name: string): number {
    return this.ids.get(name) ?? 0;
  }

  async ask(
    name: string,
    method: 'get' | 'post' | 'put',
    path: string,
    body: object = {},
  ): Promise<Answered> {
    const call = this.parvis
      .http()
      [method](`/scoring${path}`)
      .set('Authorization', `Bearer ${this.tokens.get(name)}`);
    const { status, text, body: parsed } = await (method === 'get' ? call : call.send(body));
    return { status, text, data: parsed?.data, code: parsed?.error?.details?.code };
  }

  /** Asks for a step that has to succeed. */
  async does(name: string, method: 'post' | 'put', path: string, body: object = {}): Promise<Answered> {
    const answer = await this.ask(name, method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
    return answer;
  }

  /** A commune by its INSEE code. @returns its documentId. */
  async commune(code: string): Promise<string> {
    const [found] = await this.parvis.sql('select document_id from communes where code = ?', [code]);
    return String(found?.document_id);
  }

  /** A grid in force. @returns its id. */
  async grid(by: string, more: object = {}): Promise<number> {
    this.grids += 1;
    const content = { ...gridContent(`2026.${this.grids}`), ...more };
    const { data } = await this.does(by, 'post', '/grids', { content });
    await this.does(by, 'post', `/grids/${data.id}/submit`, { version: 1 });
    await this.does(by, 'post', `/grids/${data.id}/publish`, { version: 2 });
    return data.id;
  }

  /** A panel that is open, in which each juror judges each dossier. */
  async openPanel(
    by: string,
    documents: readonly string[],
    jurors: readonly string[],
    grid?: number,
  ): Promise<{ panel: number; dossiers: readonly number[]; assignments: ReadonlyMap<string, number> }> {
    const wanted = { uid: COMMUNE, label: 'Jury', grid: grid ?? (await this.grid(by)) };
    const { id: panel } = (await this.does(by, 'post', '/panels', wanted)).data;
    const members = jurors.map((name) => ({ juror: this.idOf(name), commune: null, epci: null }));
    await this.does(by, 'post', `/panels/${panel}/members`, { members });
    await this.does(by, 'post', `/panels/${panel}/dossiers`, { documents });
    const rows = await this.parvis.sql(
      'select id from parvis_scoring_dossiers where panel_id = ? order by id',
      [panel],
    );
    const dossiers = rows.map(({ id }) => Number(id));
    const assignments = dossiers.flatMap((dossier) => members.map(({ juror }) => ({ dossier, juror })));
    await this.does(by, 'post', `/panels/${panel}/assignments`, { assignments });
    await this.does(by, 'post', `/panels/${panel}/open`);
    const made = await this.parvis.sql(
      'select id, user_id, dossier_id from parvis_scoring_assignments where panel_id = ? order by id desc',
      [panel],
    );
    return {
      ...{ panel, dossiers },
      assignments: new Map(
        made.map(({ id, user_id, dossier_id }) => [
          `${jurors.find((name) => this.idOf(name) === user_id)} ${dossiers.indexOf(Number(dossier_id))}`,
          Number(id),
        ]),
      ),
    };
  }

  /** A juror marks criteria and submits when told so. */
  async mark(
    name: string,
    assignment: number,
    marks: Readonly<Record<string, string | null>>,
    { submit = true } = {},
  ): Promise<void> {
    let { version } = (await this.ask(name, 'get', `/sheets/${assignment}`)).data;
    for (const [code, mark] of Object.entries(marks)) {
      const saved = await this.does(name, 'put', `/sheets/${assignment}/criteria/${code}`, {
        ...{ mark, comment: '', version },
      });
      version = saved.data.version;
    }
    if (submit) await this.does(name, 'post', `/sheets/${assignment}/submit`, { version });
  }
}

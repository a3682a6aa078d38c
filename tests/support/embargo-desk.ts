import type { Parvis } from './parvis';
import { PressOffice, RELEASE } from './press';

export { RELEASE } from './press';

/** One minute before the hour of the plans below, the hour, and a minute after it. */
export const BEFORE = '2026-11-23T08:59:00.000Z';
export const HOUR = '2026-11-23T09:00:00.000Z';
export const AFTER = '2026-11-23T09:01:00.000Z';

/** How a request of the panel was answered. */
export interface PanelAnswer {
  readonly status: number;
  readonly code: string | undefined;
  // What the panel reads of it is asserted in the tests.
  readonly body: Record<string, unknown>;
}

/** The panel as its users see the embargo: over the real routes, each in the name of a role. */
export class EmbargoDesk {
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly parvis: Parvis,
    readonly press: PressOffice,
  ) {}

  static async open(parvis: Parvis): Promise<EmbargoDesk> {
    return new EmbargoDesk(parvis, await PressOffice.open(parvis));
  }

  async send(
    role: string,
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body: object = {},
  ): Promise<PanelAnswer> {
    const token = this.tokens.get(role) ?? (await this.parvis.adminToken(role));
    this.tokens.set(role, token);
    const call = this.parvis.http()[method](path).set('Authorization', `Bearer ${token}`);
    const answer = method === 'get' ? await call : await call.send(body);
    return {
      status: answer.status,
      code: answer.body?.error?.details?.code,
      body: answer.body?.data ?? answer.body ?? {},
    };
  }

  see(documentId: string, role = 'Communications', uid = RELEASE): Promise<PanelAnswer> {
    return this.send(role, 'get', `/embargo/plans/${uid}/${documentId}`);
  }

  /** A step of the plan of a release; without a name, the planning itself. */
  step(documentId: string, step: string, body: object = {}, role = 'Communications'): Promise<PanelAnswer> {
    return this.send(role, 'post', `/embargo/plans/${RELEASE}/${documentId}${step && `/${step}`}`, body);
  }

  plan(documentId: string, more: object = {}, role = 'Communications'): Promise<PanelAnswer> {
    return this.step(documentId, '', { instant: HOUR, zone: 'Europe/Paris', ...more }, role);
  }

  /** The panel's own form: every field of the draft goes back with it. */
  edit(documentId: string, data: object, role = 'Communications'): Promise<PanelAnswer> {
    return this.send(role, 'put', `/content-manager/collection-types/${RELEASE}/${documentId}`, data);
  }

  /** A release with a plan that waits for nothing but its hour. */
  async planned(title: string): Promise<string> {
    const documentId = await this.press.draft(title);
    await this.plan(documentId);
    await this.step(documentId, 'approve', {}, 'Super Admin');
    return documentId;
  }

  async state(documentId: string): Promise<unknown> {
    const [row] = await this.parvis.sql(
      'select state from parvis_embargo_plans where document_id = ? order by id desc limit 1',
      [documentId],
    );
    return row?.state;
  }

  async isPublic(documentId: string): Promise<boolean> {
    return (await this.parvis.http().get(`/api/press-releases/${documentId}`)).status === 200;
  }

  /** What the journal says was done to the plan of a release, in order. */
  async journal(documentId: string): Promise<unknown[]> {
    const rows = await this.parvis.sql(
      "select action from parvis_journal where subject_id = ? and action like 'embargo.%' order by sequence",
      [documentId],
    );
    return rows.map(({ action }) => action);
  }

  /** How many rows every table has, without what reading and signing in leave behind. */
  async rowCounts(): Promise<Record<string, unknown>> {
    const tables = await this.parvis.sql(
      `select table_name from information_schema.tables where table_schema = 'public'
         and table_name <> 'strapi_sessions'`,
    );
    const counts = tables.map(({ table_name: name }) => `(select count(*) from "${name}") as "${name}"`);
    return (await this.parvis.sql(`select ${counts.join(', ')}`))[0] ?? {};
  }
}

import { randomBytes } from 'node:crypto';
import request from 'supertest';
import type { PostBox } from './post-box';
import type { RunningParvis, Template } from './running-parvis';

declare global {
  /** Given by tests/support/environment.ts. */
  var provideParvis: (template: Template) => Promise<RunningParvis>;
}

export interface AdminAccount {
  readonly email: string;
  readonly password: string;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** A running Parvis as a test sees it: from outside over HTTP, and from inside through Strapi. */
export class Parvis {
  private readonly restorers: (() => void)[] = [];
  private readonly accounts = new Map<string, AdminAccount>();

  constructor(private readonly running: RunningParvis) {}

  get strapi() {
    return this.running.strapi;
  }

  get url(): string {
    return this.running.url;
  }

  http() {
    return request(this.running.url);
  }

  async graphql(
    query: string,
    variables: Record<string, unknown> = {},
    token?: string,
  ): Promise<GraphqlAnswer> {
    const call = this.http().post('/graphql').send({ query, variables });
    if (token !== undefined) call.set('Authorization', `Bearer ${token}`);
    const answer = await call;
    return { status: answer.status, ...answer.body };
  }

  /** An account of the panel with the role of that name, made at the first call. */
  async admin(roleName: string): Promise<AdminAccount> {
    const known = this.accounts.get(roleName);
    if (known !== undefined) return known;
    const role = await this.strapi.db.query('admin::role').findOne({ where: { name: roleName } });
    if (role === null) throw new Error(`There is no admin role "${roleName}"`);
    const account = {
      email: `${roleName.toLowerCase().replaceAll(' ', '-')}@test.example`,
      password: `Aa1${randomBytes(12).toString('hex')}`,
    };
    await this.strapi.service('admin::user').create({
      ...account,
      firstname: roleName,
      roles: [role.id],
      isActive: true,
      registrationToken: null,
    });
    this.accounts.set(roleName, account);
    return account;
  }

  /** The access token of a panel session with that role. */
  async adminToken(roleName: string): Promise<string> {
    const answer = await this.http()
      .post('/admin/login')
      .send(await this.admin(roleName));
    const token: unknown = answer.body?.data?.accessToken ?? answer.body?.data?.token;
    if (typeof token !== 'string') throw new Error(`Sign-in failed: ${JSON.stringify(answer.body)}`);
    return token;
  }

  /** An API token: a kind of Strapi's, or a custom one with exactly these actions. */
  async apiToken(actions: 'full-access' | 'read-only' | readonly string[]): Promise<string> {
    const custom = typeof actions !== 'string';
    const token = await this.strapi.service('admin::api-token').create({
      name: `test-${randomBytes(6).toString('hex')}`,
      description: '',
      lifespan: null,
      type: custom ? 'custom' : actions,
      permissions: custom ? actions : null,
      kind: 'content-api',
    });
    return token.accessKey;
  }

  /** An account of the API's role "authenticated", with its access token. */
  async apiUser(
    email = `commune-${randomBytes(4).toString('hex')}@test.example`,
  ): Promise<{ readonly id: number; readonly email: string; readonly token: string }> {
    const role = await this.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    const account = { email, password: 'Aa1essai-essai' };
    const { id } = await this.strapi
      .plugin('users-permissions')
      .service('user')
      .add({ ...account, username: account.email, provider: 'local', confirmed: true, role: role.id });
    const answer = await this.http()
      .post('/api/auth/local')
      .send({ identifier: account.email, password: account.password });
    const token: unknown = answer.body?.jwt;
    if (typeof token !== 'string') throw new Error(`Sign-in failed: ${JSON.stringify(answer.body)}`);
    return { id: Number(id), email, token };
  }

  /** The access token of such an account. */
  async userToken(): Promise<string> {
    return (await this.apiUser()).token;
  }

  /** Takes the gate in front of drafts away, until the returned function is called: the control of its tests. */
  openPreviewToAll(): () => void {
    return this.running.openPreviewToAll();
  }

  /** Takes the gate in front of early publication away, until the returned function is called: the control of its tests. */
  openEmbargoGate(): () => void {
    return this.running.openEmbargoGate();
  }

  /** Serves every uploaded file to everybody, until the returned function is called: the control of its tests. */
  openFilesToAll(): () => void {
    return this.running.openFilesToAll();
  }

  /** Shows jurors each other's sheets as their own, until the returned function is called: the control of its tests. */
  openSheetsToJurors(): () => void {
    return this.running.openSheetsToJurors();
  }

  /** Shows whoever presides what they still judge themselves, until the returned function is called: the control of its tests. */
  openSheetsToPresidents(): () => void {
    return this.running.openSheetsToPresidents();
  }

  /** Takes the owner check of applications away, until the returned function is called: the control of its tests. */
  openApplicationsToAll(): () => void {
    return this.running.openApplicationsToAll();
  }

  /** Shows decisions that were not told, until the returned function is called: the control of its tests. */
  openDecisionsToAll(): () => void {
    return this.running.openDecisionsToAll();
  }

  /** Tells communes that they were decided on, until the returned function is called: the control of its tests. */
  openStatesToAll(): () => void {
    return this.running.openStatesToAll();
  }

  /** Has awards begin and end by the calendar, as a recurring task does. */
  liveAwards(): Promise<void> {
    return this.running.doLabelTask('liveAwards');
  }

  /** Lets the drafts lapse whose edition has closed, as a recurring task does. */
  lapseDrafts(): Promise<void> {
    return this.running.doLabelTask('lapseDrafts');
  }

  /** Takes away at once the files of evidence that belong to nothing. */
  sweepEvidence(): Promise<void> {
    return this.running.doLabelTask('sweepEvidence');
  }

  /** Forgets at once the addresses of invitations that have served. */
  forgetInvitations(): Promise<void> {
    return this.running.doLabelTask('forgetInvitations');
  }

  /** Keeps the database as it is now; what is returned puts a copy of it back, any number of times. */
  keepDatabase(): Promise<() => Promise<void>> {
    return this.running.keepDatabase();
  }

  /** Does what scoring does when Parvis starts. */
  restartScoring(): Promise<void> {
    return this.running.restartScoring();
  }

  /** Shows what a file belongs to, until the returned function is called: the control of its tests. */
  showFileOwners(): () => void {
    const owners = this.strapi.contentType('plugin::upload.file').attributes.related;
    Object.assign(owners ?? {}, { private: false });
    return () => Object.assign(owners ?? {}, { private: true });
  }

  /** Stops time at an instant until the file ends, or until the returned function is called. */
  stopClockAt(instant: string): () => void {
    const restore = this.running.setClock(() => new Date(instant));
    this.restorers.push(restore);
    return restore;
  }

  /** Loads the demo content as the first start does; what is thrown from the progress interrupts it. */
  loadDemo(onProgress?: Parameters<RunningParvis['loadDemo']>[0]): Promise<'loaded' | 'already-loaded'> {
    return this.running.loadDemo(onProgress);
  }

  /**
   * Runs every job that is due by the clock, and what follows from it, until nothing is due. Otherwise no job runs in a
   * test, unless it starts the workers itself. What fails waits for its next try: `retryJobs`.
   */
  runDueJobs(): Promise<void> {
    return this.running.runDueJobs();
  }

  /** Gives every job that failed one more try at once. */
  retryJobs(): Promise<void> {
    return this.running.retryJobs();
  }

  /** The SMTP server that Parvis sends to: what it accepted, and how it treats whom. */
  get postBox(): PostBox {
    return this.running.postBox;
  }

  async sql(
    statement: string,
    bindings: readonly (string | number | null)[] = [],
  ): Promise<Record<string, unknown>[]> {
    const result = await this.strapi.db.connection.raw(statement, [...bindings]);
    return result.rows;
  }

  /** To be called after each file. */
  async stop(): Promise<void> {
    for (const restore of this.restorers.reverse()) restore();
  }
}

/** The worker's Parvis on a fresh database: the empty house, or with the demo content. */
export async function startParvis({ demo = false }: { demo?: boolean } = {}): Promise<Parvis> {
  return new Parvis(await globalThis.provideParvis(demo ? 'parvis_demo' : 'parvis_empty'));
}

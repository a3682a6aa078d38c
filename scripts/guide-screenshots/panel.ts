import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { type Account, openWindow, scrollTo } from './window';

const signedIn = z.object({ data: z.object({ token: z.string() }) });
const found = z.object({ results: z.array(z.object({ documentId: z.string() })) });
const written = z.object({ data: z.object({ documentId: z.string() }) });

const readers = z.object({ data: z.array(z.object({ link: z.string() })) });

const collection = (uid: string) => `/content-manager/collection-types/${uid}`;

/** The admin panel in French, in a window of one size, before the eyes of one person. */
export class Panel {
  /** What takes back what was written for a picture. */
  private readonly undo: (() => Promise<unknown>)[] = [];

  private constructor(
    readonly page: Page,
    private readonly address: string,
    private readonly account: Account,
    private readonly token: string,
  ) {}

  static async open(browser: Browser, address: string, account: Account): Promise<Panel> {
    const context = await openWindow(browser);
    const answer = await context.request.post(`${address}/admin/login`, {
      data: { email: account.email, password: account.password },
    });
    const { token } = signedIn.parse(await answer.json()).data;
    await context.clearCookies();
    return new Panel(await context.newPage(), address, account, token);
  }

  /** The page of signing in. */
  async showSignIn(): Promise<void> {
    await this.page.goto(`${this.address}/admin`);
    await this.page.getByRole('button', { name: 'Se connecter' }).waitFor();
  }

  /** Signs in as a person does, whatever the home page shows them. */
  async enter(): Promise<void> {
    await this.showSignIn();
    await this.page.locator('input[name=email]').fill(this.account.email);
    await this.page.locator('input[name=password]').fill(this.account.password);
    await this.page.getByRole('button', { name: 'Se connecter' }).click();
    await this.page.waitForURL((address) => !address.pathname.includes('/auth/'));
  }

  /** The same, once the lists of the home page are there. */
  async signIn(): Promise<void> {
    await this.enter();
    await this.page.getByText('Jamais publié').first().waitFor();
    await this.page.getByText('prévu').first().waitFor();
  }

  async showList(uid: string): Promise<void> {
    await this.page.goto(`${this.address}/admin${collection(uid)}`);
    await this.page.getByRole('row').nth(1).waitFor();
  }

  /** Opens a page of a plugin, once what is named is on it. */
  async showPlugin(plugin: string, ready: (page: Page) => Locator): Promise<void> {
    await this.page.goto(`${this.address}/admin/plugins/${plugin}`);
    await ready(this.page).first().waitFor();
  }

  /** Goes from a list of scoring to what is named in it, link by link, until a heading is there. */
  showScoring(place: 'panels' | 'grids' | '', names: readonly string[], heading: string): Promise<Locator> {
    return this.follow(`scoring/${place}`, names, heading);
  }

  /** The same from the editions of the label. */
  showLabel(names: readonly string[], heading: string): Promise<Locator> {
    return this.follow('label', names, heading);
  }

  /** Opens the edit view of the entry with that slug. */
  async edit(uid: string, slug: string): Promise<void> {
    await this.editDocument(uid, await this.documentIdOf(uid, slug));
  }

  /** The same, at one of the panels beside the fields. */
  async showSidePanel(uid: string, slug: string, title: string): Promise<void> {
    await this.edit(uid, slug);
    const heading = this.page.locator('aside').getByRole('heading', { name: title, exact: true });
    await heading.waitFor();
    await this.page.waitForLoadState('networkidle');
    await this.scrollTo(heading);
  }

  /** The same, with a change of the draft that is there for one picture. */
  async editChanged(uid: string, slug: string, change: object): Promise<void> {
    const documentId = await this.documentIdOf(uid, slug);
    const address = `${collection(uid)}/${documentId}`;
    await this.call('put', address, change);
    this.undo.push(() => this.call('post', `${address}/actions/discard`, {}));
    await this.editDocument(uid, documentId);
  }

  /** What somebody sees who opens the personal link to a release under embargo. */
  async showReading(uid: string, slug: string): Promise<void> {
    const documentId = await this.documentIdOf(uid, slug);
    const { data } = readers.parse(await this.call('get', `/embargo/grants/${uid}/${documentId}`));
    const [reader] = data;
    if (reader === undefined) throw new Error(`Nobody may read the ${uid} "${slug}" before its time.`);
    await this.page.goto(this.address + new URL(reader.link).pathname);
  }

  /** Writes a draft that is there for one picture, and opens its edit view. */
  async editNewDraft(uid: string, content: object): Promise<void> {
    const { documentId } = written.parse(await this.call('post', collection(uid), content)).data;
    this.undo.push(() => this.call('delete', `${collection(uid)}/${documentId}`));
    await this.editDocument(uid, documentId);
  }

  /** Brings a place to the upper part of the window, below what stands still there. */
  scrollTo(place: Locator, below = '3rem'): Promise<void> {
    return scrollTo(place, below);
  }

  /** Takes back what was written, and leaves. */
  async close(): Promise<void> {
    for (const takeBack of this.undo) await takeBack();
    await this.page.context().close();
  }

  private async follow(plugin: string, names: readonly string[], heading: string): Promise<Locator> {
    await this.showPlugin(plugin, (page) => page.getByRole('row').nth(1));
    for (const name of names) await this.page.getByRole('link', { name, exact: true }).click();
    const title = this.page.getByRole('heading', { name: heading });
    await title.waitFor();
    return title;
  }

  private async documentIdOf(uid: string, slug: string): Promise<string> {
    const query = `filters[$and][0][slug][$eq]=${encodeURIComponent(slug)}`;
    const { results } = found.parse(await this.call('get', `${collection(uid)}?${query}`));
    const [entry] = results;
    if (entry === undefined) throw new Error(`The demo has no ${uid} with the slug "${slug}".`);
    return entry.documentId;
  }

  private async editDocument(uid: string, documentId: string): Promise<void> {
    await this.page.goto(`${this.address}/admin${collection(uid)}/${documentId}`);
    await this.page
      .locator('aside')
      .filter({ has: this.page.getByRole('heading', { name: 'Publication' }) })
      .getByRole('status')
      .waitFor();
    await this.page.locator('input[name=title], input[name=name]').first().waitFor();
  }

  private async call(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    data?: object,
  ): Promise<unknown> {
    const headers = { Authorization: `Bearer ${this.token}` };
    const answer = await this.page.context().request.fetch(`${this.address}${path}`, {
      ...{ method, headers },
      ...(data === undefined ? {} : { data }),
    });
    if (!answer.ok())
      throw new Error(`${method} ${path} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  }
}

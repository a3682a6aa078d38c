import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod';

const SIZE = { width: 1280, height: 800 };

/** What moves or blinks would make two runs differ. */
const STILL =
  '*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }';

interface Account {
  readonly email: string;
  readonly password: string;
}

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
    const context = await browser.newContext({
      viewport: SIZE,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      // The small pages let no style in, and so not ours either.
      bypassCSP: true,
    });
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
  async showScoring(
    place: 'panels' | 'grids' | '',
    names: readonly string[],
    heading: string,
  ): Promise<Locator> {
    await this.showPlugin(`scoring/${place}`, (page) => page.getByRole('row').nth(1));
    for (const name of names) await this.page.getByRole('link', { name, exact: true }).click();
    const title = this.page.getByRole('heading', { name: heading });
    await title.waitFor();
    return title;
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
  async scrollTo(place: Locator, below = '3rem'): Promise<void> {
    await place.evaluate((element: HTMLElement, margin) => {
      element.style.scrollMarginTop = margin;
      element.scrollIntoView({ block: 'start' });
    }, below);
  }

  /** What the window shows, as WebP. */
  async picture(): Promise<Buffer> {
    await this.page.waitForLoadState('networkidle');
    await this.page.addStyleTag({ content: STILL });
    await this.page.mouse.move(0, 0);
    const png = await this.page.screenshot();
    // A browser writes WebP from a canvas and not from a screenshot.
    const blank = await this.page.context().newPage();
    const address = await blank.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', 0.85);
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
    await blank.close();
    return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  }

  /** Takes back what was written, and leaves. */
  async close(): Promise<void> {
    for (const takeBack of this.undo) await takeBack();
    await this.page.context().close();
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

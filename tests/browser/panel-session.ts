import type { Browser, Locator, Page } from 'playwright-core';
import type { AdminAccount, Parvis } from '../support/parvis';

export const RELEASE = 'api::press-release.press-release';
export const EVENT = 'api::event.event';
export const WEBINAR = 'api::webinar.webinar';
export const PARTNER = 'api::partner.partner';
export const PERSON = 'api::person.person';
export const CONTACT = 'api::press-contact.press-contact';

export type ContentType =
  | typeof RELEASE
  | typeof EVENT
  | typeof WEBINAR
  | typeof PARTNER
  | typeof PERSON
  | typeof CONTACT;

/** A browser of somebody in France who has never been to the panel. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 1000 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  return context.newPage();
}

/** The panel as one signed-in person sees and uses it, in French. */
export class PanelSession {
  private constructor(
    readonly page: Page,
    private readonly parvis: Parvis,
  ) {}

  /** Signs in with an account of the role, and waits for the home page. */
  static async signIn(parvis: Parvis, browser: Browser, role: string): Promise<PanelSession> {
    return PanelSession.signInAs(parvis, await openPage(browser), await parvis.admin(role));
  }

  /** The same with a certain account, in a window of a certain size. */
  static async signInAs(parvis: Parvis, page: Page, account: AdminAccount): Promise<PanelSession> {
    const { email, password } = account;
    await page.goto(`${parvis.url}/admin`);
    await page.getByLabel('Email').fill(email);
    await page.locator('input[name=password]').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
    return new PanelSession(page, parvis);
  }

  /** The side panel « Publication » of an edit view. */
  get publication(): Locator {
    return this.page
      .locator('aside')
      .filter({ has: this.page.getByRole('heading', { name: 'Publication', exact: true }) });
  }

  /** The side panel « Embargo » of an edit view. */
  get embargo(): Locator {
    return this.page
      .locator('aside')
      .filter({ has: this.page.getByRole('heading', { name: 'Embargo', exact: true }) });
  }

  /** The sentence with which the side panel « Publication » begins. */
  get summary(): Locator {
    return this.publication.getByRole('status');
  }

  /** What the panel says at the top of the page after an action. */
  get notification(): Locator {
    return this.page.getByRole('region', { name: /^Notifications/ });
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(`${this.parvis.url}/admin${path}`);
  }

  async list(uid: ContentType): Promise<void> {
    await this.goto(`/content-manager/collection-types/${uid}`);
    await this.page.getByRole('grid').waitFor();
  }

  /** Opens the form of a new entry. */
  async create(uid: ContentType): Promise<void> {
    await this.goto(`/content-manager/collection-types/${uid}/create`);
    await this.publication.getByText('Enregistrez ce contenu une première fois').waitFor();
    await this.page.locator('input[name=title], textarea[name=title], input[name=name]').first().waitFor();
    await this.untilMounted();
  }

  /** Opens the form of an entry, with what its side panel says. */
  async edit(uid: ContentType, documentId: string): Promise<void> {
    await this.goto(`/content-manager/collection-types/${uid}/${documentId}`);
    await this.summary.waitFor();
    await this.page.locator('[name=title], [name=name]').first().waitFor();
    await this.untilMounted();
  }

  /** Resolves when everything of a view is there: what is mounted again while it loads loses focus and dialogs. */
  private untilMounted(): Promise<void> {
    return this.page.waitForLoadState('networkidle');
  }

  text(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  /** Presses one of the two buttons above the side panel. */
  async press(action: 'Publier' | 'Enregistrer'): Promise<void> {
    await this.page.getByRole('button', { name: action, exact: true }).click();
  }

  /** Writes into the first rich-text field of the form, which Strapi gives no name. */
  async writeRichText(text: string): Promise<void> {
    await this.page.locator('[contenteditable=true]').first().click();
    await this.page.keyboard.type(text);
  }

  /** The field of a relation, whose label counts what is chosen: « Émetteurs (2) ». */
  relation(field: string): Locator {
    return this.page.getByRole('combobox', { name: new RegExp(`^${field}( \\(\\d+\\))?$`) });
  }

  /** Looks for a content by its name and adds it to a relation. */
  async relate(field: string, name: string): Promise<void> {
    const choice = this.relation(field);
    await choice.click();
    await choice.fill(name);
    await this.page.getByRole('option', { name }).first().click();
    await this.page.getByRole('button', { name, exact: true }).waitFor();
  }

  /** Chooses a day (dd/mm/yyyy) and a time (hh:mm) of the computer's zone. */
  async chooseInstant(field: string, day: string, time: string): Promise<void> {
    // An open list hides the rest of the page, its own field included, from assistive technology.
    const inputs = this.page
      .getByRole('group', { name: new RegExp(`^${field}\\*?$`), includeHidden: true })
      .getByRole('combobox', { includeHidden: true });
    await inputs.first().fill(day);
    await this.page.keyboard.press('Tab');
    await inputs.last().click();
    await inputs.last().fill(time);
    await this.page.keyboard.press('Enter');
  }
}

import type { Browser, Page } from 'playwright-core';
import { type Account, openWindow } from './window';

/** The site on which communes apply for the label, before the eyes of a town hall. */
export class Site {
  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  /** Signs in as a person does. */
  static async open(browser: Browser, address: string, { email, password }: Account): Promise<Site> {
    const context = await openWindow(browser);
    const page = await context.newPage();
    const site = new Site(page, `${address}/candidature`);
    await page.goto(`${site.address}/connexion`);
    await page.getByLabel('Adresse électronique').fill(email);
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mes dossiers' }).waitFor();
    return site;
  }

  /** Opens the dossier of the town hall in an edition, and then what is named in it, link by link. */
  async showDossier(edition: string, names: readonly string[] = []): Promise<void> {
    await this.page.goto(`${this.address}/dossiers`);
    await this.page.getByRole('row').filter({ hasText: edition }).getByRole('link').click();
    await this.page.getByRole('link', { name: 'Vue d’ensemble', exact: true }).waitFor();
    for (const name of names) await this.page.getByRole('link', { name, exact: true }).click();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

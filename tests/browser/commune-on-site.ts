import type { Browser, Locator, Page } from 'playwright-core';
import { pdfOf } from '../support/evidence-files';
import { emailOf, PASSWORD, SITE } from '../support/label-site';
import type { Parvis } from '../support/parvis';

/** Whoever applies for a commune, with a mouse, on the site that Parvis serves to communes. */
export class CommuneOnSite {
  private constructor(
    readonly page: Page,
    readonly email: string,
  ) {}

  /** Signs in with an account that may not speak for any commune yet. */
  static async signIn(parvis: Parvis, browser: Browser, account: number): Promise<CommuneOnSite> {
    const context = await browser.newContext({ locale: 'fr-FR' });
    const page = await context.newPage();
    const email = await emailOf(parvis, account);
    await page.goto(`${parvis.url}${SITE}/connexion`);
    await page.getByLabel('Adresse électronique').fill(email);
    await page.getByLabel('Mot de passe').fill(PASSWORD);
    const commune = new CommuneOnSite(page, email);
    await commune.press('Se connecter').first().click();
    await commune.reads('Mes dossiers');
    return commune;
  }

  press(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  /** Resolves when a page of that title is there. */
  async reads(title: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Asks to speak for a commune that is found by its name. */
  async claim(name: string, code: string, role: string): Promise<void> {
    await this.link('Mes communes').click();
    await this.page.getByRole('searchbox').fill(name);
    await this.press('Chercher').click();
    await this.link(`Choisir ${name} (${code})`).click();
    await this.page.getByLabel('Votre fonction').fill(role);
    await this.press('Envoyer la demande').click();
    await this.page.getByRole('status').getByText('Votre demande est enregistrée').waitFor();
  }

  /** Answers the question that is shown, and goes on to the next page. */
  async answer(text: string, mark: string): Promise<void> {
    await this.page.getByLabel('Ce que fait la commune').fill(text);
    await this.page.getByRole('radio', { name: mark, exact: true }).check();
    await this.press('Enregistrer et continuer').click();
  }

  /** Attaches the commitment of the mayor, on the page of the evidence. */
  async commit(): Promise<void> {
    const buffer = pdfOf('Engagement signé');
    await this.page
      .locator('#file')
      .setInputFiles({ name: 'engagement.pdf', mimeType: 'application/pdf', buffer });
    await this.press('Joindre l’engagement').click();
    await this.page.getByText('La pièce est ajoutée.').waitFor();
  }

  /** Submits the dossier of which a page is shown. */
  async submit(): Promise<void> {
    await this.link('Vue d’ensemble').click();
    await this.link('Vérifier et déposer le dossier').click();
    await this.page.getByRole('checkbox').check();
    await this.press('Déposer définitivement').click();
    await this.reads('Récépissé de dépôt');
  }
}

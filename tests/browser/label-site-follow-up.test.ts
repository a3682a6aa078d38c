import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { InstructionDesk } from '../support/instruction-desk';
import { AwardsDesk, PROCLAMATION } from '../support/label-awards';
import { emailOf, labelled, laterEdition, PASSWORD, RENEWED, SITE } from '../support/label-site';
import { type Parvis, startParvis } from '../support/parvis';
import { violationsIn } from './accessibility';

describe('What comes after a submission, on the site', () => {
  let parvis: Parvis;
  let browser: Browser;
  let jury: AwardsDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    jury = await AwardsDesk.open(parvis);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await parvis.stop();
  });

  /** A page on a narrow screen, on which the owner of a dossier is signed in. */
  const ownerOf = async (application: number): Promise<Page> => {
    const [row] = await parvis.sql('select owner_id from parvis_label_applications where id = ?', [
      application,
    ]);
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${parvis.url}${SITE}/connexion`);
    await page.locator('#identifier').fill(await emailOf(parvis, Number(row?.owner_id)));
    await page.locator('#password').fill(PASSWORD);
    await page.locator('main button').click();
    await page.getByRole('heading', { level: 1, name: 'Mes dossiers' }).waitFor();
    return page;
  };

  /** What is wrong with pages of a dossier as its owner sees them. */
  const faultsOf = async (application: number, parts: readonly string[]): Promise<readonly string[]> => {
    const page = await ownerOf(application);
    const faults: string[] = [];
    for (const part of parts) {
      const answer = await page.goto(`${parvis.url}${SITE}/dossiers/${application}/${part}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      const found = [...(await violationsIn(page, 'html')), ...(wide > 360 ? [`${wide} px`] : [])];
      faults.push(...found.map((fault) => `${part}: ${fault}`));
      if (answer?.status() !== 200) faults.push(`${part}: ${answer?.status()}`);
    }
    await page.context().close();
    return faults;
  };

  it('can be read by everybody: what is asked for, what was decided, and what can be given back', async () => {
    const office = new InstructionDesk(parvis, jury.label);
    const { id } = await office.inInstruction('Ana', '29999');
    await office.request(id, 3);
    expect(await faultsOf(id, ['suivi', 'complement', 'questions/A', 'recepisse'])).toEqual([]);

    parvis.stopClockAt('2026-02-10T12:00:00Z');
    const edition = await jury.edition();
    const decided = await jury.decided(edition, 'ZZ001');
    parvis.stopClockAt(PROCLAMATION);
    await jury.proclaim(edition);
    expect(await faultsOf(decided, ['suivi', 'decision', 'renonciation', 'recours'])).toEqual([]);

    const page = await ownerOf(decided);
    await page.goto(`${parvis.url}${SITE}/dossiers/${decided}/decision`);
    await page.getByRole('link', { name: 'Déposer un recours' }).click();
    const send = page.getByRole('button', { name: 'Déposer le recours' });
    const grounds = page.getByLabel('Pourquoi contestez-vous la décision');
    await grounds.fill('   ');
    await send.click();
    await page.getByRole('alert').or(page.locator('.errors')).first().waitFor();
    await grounds.fill('La délibération produite établit ce qui manquait.');
    await send.click();
    await page.getByText('Déposé, sa recevabilité est examinée').waitFor();
    expect(await page.getByText('La délibération produite établit ce qui manquait.').count()).toBe(1);
    expect(await send.count()).toBe(0);
    await page.context().close();
    expect(await faultsOf(decided, ['suivi', 'recours'])).toEqual([]);
  }, 180_000);

  it('leads from the label to its renewal, which says what has changed in the questions', async () => {
    const office = new InstructionDesk(parvis, jury.label);
    const { edition, ids } = await labelled(parvis, jury, office, { Bea: '35999' });
    const [id = 0] = ids;
    const scale = { min: '0', max: '4', step: '1' };
    const children = [
      { code: 'A', label: 'Écoute', weight: '60', scale: { ...scale, max: '5' } },
      { code: 'C', label: 'Suivi', weight: '40', scale },
    ];
    const grid = await jury.label.grid({ root: { code: 'R', weight: '100', children } });
    await laterEdition(parvis, jury.label, edition, grid);
    parvis.stopClockAt(RENEWED);
    expect(await faultsOf(id, ['suivi', 'renouvellement'])).toEqual([]);

    const page = await ownerOf(id);
    await page.goto(`${parvis.url}${SITE}/dossiers/${id}/suivi`);
    await page.getByRole('link', { name: 'Demander le renouvellement' }).click();
    await page.getByRole('button', { name: 'Créer la demande de renouvellement' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ce qui a changé depuis 2026' }).waitFor();
    expect(await page.locator('main h2, main h2 ~ ul > li').allInnerTexts()).toEqual([
      ...['Nouvelles questions', 'Suivi', 'Questions dont l’échelle a changé', 'Écoute'],
      ...['Questions qui ne sont plus posées', 'Décision'],
    ]);
    const draft = Number(/dossiers\/(\d+)/.exec(page.url())?.[1]);
    await page.getByRole('link', { name: 'Écoute' }).click();
    await page.getByText('donnez-vous une note de nouveau').waitFor();
    await page.getByText('Votre réponse de 2026').click();
    await page.getByText('Note : 3').waitFor();
    expect(await page.getByLabel('Ce que fait la commune').inputValue()).toBe('Un conseil de quartier.');
    await page.context().close();
    expect(await faultsOf(draft, ['', 'changements', 'questions/A', 'questions/C'])).toEqual([]);
  }, 120_000);
});

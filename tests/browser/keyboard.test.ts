import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { COMPLETE_RELEASE, writeDraft } from './drafts';
import { CONTACT, PARTNER, PanelSession, RELEASE } from './panel-session';
import { untilFocused } from './soon';

let parvis: Parvis;
let browser: Browser;
let panel: PanelSession;

const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);

/** Presses Tab until an element has the focus, as somebody without a mouse does. */
async function tabTo(element: Locator): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (await isFocused(element)) return;
    await panel.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${element}`);
}

beforeAll(async () => {
  parvis = await startParvis();
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Communications');
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

describe('Without a mouse', () => {
  it('one goes from a missing point to its field', async () => {
    await panel.edit(RELEASE, await writeDraft(parvis, RELEASE, { title: 'Sans chapô', kind: 'release' }));
    const point = panel.publication.getByRole('button', { name: 'Chapô', exact: true });
    await panel.page.getByRole('button', { name: 'Publier', exact: true }).focus();
    await tabTo(point);
    await panel.page.keyboard.press('Enter');
    await untilFocused(panel.text('Chapô'));
  });

  it('one opens the dialog of a publication, leaves it with Escape and is back where one was', async () => {
    const issuer = await writeDraft(parvis, PARTNER, { name: 'Habitants de Valserine', kind: 'collective' });
    const contact = await writeDraft(parvis, CONTACT, {
      name: 'Alix Exemple',
      email: 'presse@parvis.example',
    });
    const release = await writeDraft(parvis, RELEASE, {
      ...COMPLETE_RELEASE,
      title: 'Au clavier',
      issuers: [issuer],
      contacts: [contact],
    });
    await panel.edit(RELEASE, release);
    const together = panel.publication.getByRole('button', { name: /^Publier l’ensemble/ });
    await panel.page.getByRole('button', { name: 'Publier', exact: true }).focus();
    await tabTo(together);
    await panel.page.keyboard.press('Enter');
    const dialog = panel.page.getByRole('alertdialog');
    await dialog.locator(':focus').waitFor();
    await panel.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await panel.publication.locator('button:focus').waitFor();
    await untilFocused(together);
  });

  it('one publishes, and the focus goes to the sentence that says so', async () => {
    const dialog = panel.page.getByRole('alertdialog');
    await panel.page.keyboard.press('Enter');
    await dialog.locator(':focus').waitFor();
    await tabTo(dialog.getByRole('button', { name: 'Publier l’ensemble' }));
    await panel.page.keyboard.press('Enter');
    await panel.summary.filter({ hasText: 'Ce contenu est public.' }).waitFor();
    await untilFocused(panel.summary);
  });

  it('one changes an address, and comes back to the button', async () => {
    const change = panel.publication.getByRole('button', { name: 'Changer l’adresse…' });
    await tabTo(change);
    await panel.page.keyboard.press('Enter');
    const dialog = panel.page.getByRole('dialog');
    await tabTo(dialog.getByLabel('Nouvelle adresse'));
    await panel.page.keyboard.press('Control+A');
    await panel.page.keyboard.type('ecrit-au-clavier');
    await panel.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await panel.publication.getByText('ecrit-au-clavier').waitFor();
    await panel.publication.locator('button:focus').waitFor();
    await untilFocused(change);
  });

  it('one plans a publication from the first key to the last, and goes on where it is said', async () => {
    parvis.stopClockAt('2026-11-20T08:00:00Z');
    await panel.edit(RELEASE, await writeDraft(parvis, RELEASE, { title: 'À programmer', kind: 'release' }));
    const { page } = panel;
    await page.getByRole('button', { name: 'Publier', exact: true }).focus();
    await tabTo(panel.embargo.getByRole('button', { name: 'Planifier la publication…' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await tabTo(dialog.getByLabel('Date'));
    await page.keyboard.type('11232026');
    await tabTo(dialog.getByLabel(/^Heure/));
    await page.keyboard.type('1000AM');
    await dialog.getByText('lundi 23 novembre 2026 à 10 h 00, heure de Paris').waitFor();
    await page.keyboard.press('Enter');
    await panel.notification.getByText('La publication est planifiée.').waitFor();
    await untilFocused(panel.embargo.getByRole('status'));
    await tabTo(panel.embargo.getByRole('button', { name: 'Approuver…' }));
  });

  it('one leaves a dialog with Escape and is back at its button, with nothing planned', async () => {
    const cancel = panel.embargo.getByRole('button', { name: 'Annuler la programmation…' });
    await cancel.focus();
    await panel.page.keyboard.press('Enter');
    await panel.page.getByRole('alertdialog').waitFor();
    await panel.page.keyboard.press('Escape');
    await panel.page.getByRole('alertdialog').waitFor({ state: 'hidden' });
    await untilFocused(cancel);
  });
});

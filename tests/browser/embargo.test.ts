import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { EmbargoDesk, HOUR } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { violationsIn } from './accessibility';
import { PARTNER, PanelSession, RELEASE } from './panel-session';
import { untilDisabled, untilFocused, untilThereAre } from './soon';

/** Of both panels and of the dialogs; only that of the embargo groups its buttons. */
const EMBARGO = 'aside:has([role=group])';
const DIALOG = '[role=dialog]';

let parvis: Parvis;
let browser: Browser;
let desk: EmbargoDesk;
let panel: PanelSession;
let colleague: PanelSession;
let release: string;

/** The state and the sentence with which the side panel begins. */
const stateOf = ({ embargo }: PanelSession): Locator => embargo.getByRole('status');
const button = ({ embargo }: PanelSession, name: string): Locator =>
  embargo.getByRole('button', { name, exact: true });

/** The panel of one role, whose browser believes that it is the 20th of November. */
async function signIn(role: string): Promise<PanelSession> {
  const session = await PanelSession.signIn(parvis, browser, role);
  await session.page.clock.install({ time: new Date('2026-11-20T07:30:00Z') });
  return session;
}

async function approve(session: PanelSession): Promise<void> {
  await session.edit(RELEASE, release);
  await button(session, 'Approuver…').click();
  await session.page.getByRole('alertdialog').getByRole('button', { name: 'Approuver' }).click();
  await session.notification.getByText('Votre approbation est enregistrée.').waitFor();
}

beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt('2026-11-20T08:00:00Z');
  desk = await EmbargoDesk.open(parvis);
  release = await desk.press.draft('Claircombe et Valserine écrivent une charte commune');
  browser = await openBrowser();
  panel = await signIn('Communications');
  colleague = await signIn('Events');
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

describe('A press officer', () => {
  it('finds nothing of embargoes where a type is not planned', async () => {
    const { documentId } = await parvis.strapi.documents(PARTNER).create({
      data: { name: 'Association des quais', kind: 'association' },
    });
    const answered = panel.page.waitForResponse(/\/embargo\/plans\//);
    await panel.edit(PARTNER, documentId);
    await answered;
    expect(await panel.embargo.count()).toBe(0);
  });

  it('is told what an hour lacks that clocks skip, or show twice', async () => {
    await panel.edit(RELEASE, release);
    await button(panel, 'Planifier la publication…').click();
    const dialog = panel.page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: 'Planifier', exact: true });
    await confirm.click();
    await untilThereAre(2, dialog.getByText('Remplissez ce champ.'));

    await dialog.getByLabel('Date').fill('2027-03-28');
    await dialog.getByLabel(/^Heure/).fill('02:30');
    await dialog.getByText('les horloges avancent et la sautent').waitFor();
    expect(await violationsIn(panel.page, DIALOG)).toEqual([]);

    await dialog.getByLabel('Date').fill('2027-10-31');
    await dialog.getByText('car les horloges reculent').waitFor();
    await confirm.click();
    await dialog.getByText('Choisissez l’une des deux.').waitFor();
    expect(await violationsIn(panel.page, DIALOG)).toEqual([]);
    await dialog.getByRole('radio', { name: /^La seconde/ }).click();
    await dialog.getByText('dimanche 31 octobre 2027 à 2 h 30, heure de Paris (UTC+1)').last().waitFor();
  });

  it('plans a release, and sees whose approval it waits for', async () => {
    const dialog = panel.page.getByRole('dialog');
    await dialog.getByLabel('Date').fill('2026-11-23');
    await dialog.getByLabel(/^Heure/).fill('10:00');
    await dialog.getByText('lundi 23 novembre 2026 à 10 h 00, heure de Paris').waitFor();
    await dialog.getByRole('button', { name: 'Planifier', exact: true }).click();

    await panel.notification.getByText('La publication est planifiée.').waitFor();
    await stateOf(panel).getByText('Approbation attendue').waitFor();
    await panel.embargo.getByText('dans 3 jours et 1 heure').waitFor();
    await panel.embargo.getByText('Approbations : 0 sur 1').waitFor();
    await untilFocused(stateOf(panel));
    expect(await violationsIn(panel.page, EMBARGO)).toEqual([]);
  });

  it('is not offered what the server would refuse, be it by a button or by the keyboard', async () => {
    const { page } = panel;
    const publish = page.getByRole('button', { name: 'Sous embargo jusqu’au 23/11' });
    await untilDisabled(publish);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.keyboard.press('Control+Shift+Enter');
    // The menu of the page's head, where Strapi puts « Supprimer ».
    await page
      .getByRole('button', { name: /^Plus d/ })
      .first()
      .click();
    const remove = page.getByRole('menuitem', { name: /^Supprimer \(impossible/ });
    expect(await remove.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    expect(asked.filter((request) => request.endsWith('/actions/publish'))).toEqual([]);

    await panel.list(RELEASE);
    await page
      .getByRole('checkbox', { name: /Claircombe|1/ })
      .first()
      .click();
    const together = page.getByRole('button', { name: /^Publier \(impossible/ });
    await untilDisabled(together);
  });
});

describe('A colleague', () => {
  it('who may approve but not plan sees the one button, the others grey with the reason', async () => {
    await colleague.edit(RELEASE, release);
    await button(colleague, 'Approuver…').and(colleague.page.locator(':enabled')).waitFor();
    for (const name of ['Déplacer…', 'Annuler la programmation…', 'Lever l’embargo maintenant…']) {
      await untilDisabled(button(colleague, name));
      const reason = await button(colleague, name).getAttribute('aria-describedby');
      expect(await colleague.page.locator(`[id="${reason}"]`).textContent()).toContain('Votre rôle');
    }
  });

  it('approves, and whoever has not seen it yet is told so before they act on what they saw', async () => {
    const { page } = panel;
    await panel.edit(RELEASE, release);
    await button(panel, 'Déplacer…').waitFor();
    // Nobody tells this window of what happens meanwhile, until it has asked for something itself.
    let knowsNothing = true;
    await page.route(/\/embargo\/plans\//, (route) => {
      if (route.request().method() === 'POST') knowsNothing = false;
      return knowsNothing ? route.abort() : route.continue();
    });
    await approve(colleague);

    await button(panel, 'Déplacer…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Heure/).fill('11:00');
    await dialog.getByRole('button', { name: 'Déplacer', exact: true }).click();
    await dialog.getByText('La programmation a changé entre-temps').waitFor();
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await stateOf(panel).getByText('Programmé', { exact: true }).waitFor();
    await panel.embargo.getByText(/^A approuvé le/).waitFor();
    await page.unroute(/\/embargo\/plans\//);
    expect((await desk.see(release)).body.plan).toMatchObject({ instant: HOUR });
  });
});

describe('An edit of what was approved', () => {
  it('undoes the approval, and says so at once', async () => {
    await panel.text('Titre').fill('Claircombe et Valserine signent une charte commune');
    await panel.embargo.getByText('Enregistrez d’abord vos modifications.').waitFor();
    await panel.press('Enregistrer');
    await panel.notification.getByText('une approbation est tombée').waitFor();
    await stateOf(panel).getByText('À confirmer').waitFor();
    await panel.embargo.getByText(/^Approbation tombée le/).waitFor();
    expect(await violationsIn(panel.page, EMBARGO)).toEqual([]);
  });

  it('is confirmed by whoever wrote it, who cannot approve it', async () => {
    await button(panel, 'Confirmer le contenu…').click();
    const dialog = panel.page.getByRole('alertdialog');
    expect(await violationsIn(panel.page, '[role=alertdialog]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Confirmer' }).click();
    await stateOf(panel).getByText('Approbation attendue').waitFor();
    await untilDisabled(button(panel, 'Approuver…'));
    await panel.embargo.getByText('Vous avez modifié ce contenu en dernier').waitFor();
  });
});

describe('An embargo that is lifted ahead of its time', () => {
  it('needs a reason, which the journal keeps', async () => {
    const urgent = await desk.planned('Une annonce qui ne peut attendre');
    await panel.edit(RELEASE, urgent);
    await panel.page.getByRole('button', { name: "Plus d'actions sur les documents" }).click();
    await panel.page.getByRole('menuitem', { name: 'Lever l’embargo maintenant…' }).click();
    const dialog = panel.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lever l’embargo', exact: true }).click();
    await dialog.getByText('Dites pourquoi l’embargo est levé').waitFor();
    expect(await violationsIn(panel.page, DIALOG)).toEqual([]);
    expect(await desk.isPublic(urgent)).toBe(false);

    await dialog.getByLabel('Motif').fill('Un journal l’a publiée ce matin.');
    await dialog.getByRole('button', { name: 'Lever l’embargo', exact: true }).click();
    await panel.notification.getByText('L’embargo est levé').waitFor();
    expect(await desk.isPublic(urgent)).toBe(true);
    const notes = await parvis.sql('select note from parvis_journal where action = ?', ['embargo.lifted']);
    expect(notes).toContainEqual({ note: 'Un journal l’a publiée ce matin.' });
  });
});

describe('A journalist', () => {
  it('is invited, and reads until the access is revoked', async () => {
    await panel.edit(RELEASE, await desk.planned('Un communiqué à lire avant les autres'));
    await button(panel, 'Inviter un journaliste…').click();
    const dialog = panel.page.getByRole('dialog');
    await dialog.getByLabel('Nom').fill('Camille Exemple');
    await dialog.getByLabel('Média').fill('La Gazette de Claircombe');
    await dialog.getByLabel('Adresse électronique').fill('camille');
    await dialog.getByRole('button', { name: 'Inviter', exact: true }).click();
    await dialog.getByText('Cette adresse n’est pas complète').waitFor();
    expect(await violationsIn(panel.page, DIALOG)).toEqual([]);
    await dialog.getByLabel('Adresse électronique').fill('camille@gazette.example');
    await dialog.getByRole('button', { name: 'Inviter', exact: true }).click();

    const access = panel.embargo.getByRole('listitem').filter({ hasText: 'La Gazette de Claircombe' });
    await access.getByText('Lien pas encore ouvert').waitFor();
    await panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await access.getByRole('button', { name: 'Copier le lien' }).click();
    await panel.notification.getByText('Le lien est copié.').waitFor();
    const link = await panel.page.evaluate(() => navigator.clipboard.readText());
    const { pathname } = new URL(link);
    await parvis.http().get(pathname).expect(200);
    expect(await violationsIn(panel.page, EMBARGO)).toEqual([]);

    await access.getByRole('button', { name: 'Révoquer…' }).click();
    await panel.page.getByRole('alertdialog').getByRole('button', { name: 'Révoquer' }).click();
    await access.getByText('Accès révoqué').waitFor();
    await parvis.http().get(pathname).expect(404);
  });
});

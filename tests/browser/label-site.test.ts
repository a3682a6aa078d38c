import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { pdfOf } from '../support/evidence-files';
import { typographyFaults } from '../support/french-typography';
import { LabelDesk } from '../support/label-desk';
import { emailOf, PASSWORD, SITE } from '../support/label-site';
import { type Parvis, startParvis } from '../support/parvis';
import { violationsIn } from './accessibility';

/** One question whose marks are chosen, one whose mark is written and that may not apply. */
const ROOT = {
  ...{ code: 'R', weight: '100' },
  children: [
    {
      ...{ code: 'P1', label: 'Écouter les habitants', weight: '60' },
      children: [
        {
          ...{ code: 'A', label: 'Réunissez-vous chaque quartier\u202f?', weight: '60' },
          help: 'Une réunion compte quand elle est ouverte à tous.',
          scale: {
            ...{ min: '0', max: '2', step: '1' },
            descriptors: { '0': 'Jamais', '1': 'Une fois par an', '2': 'Chaque trimestre' },
          },
        },
      ],
    },
    {
      code: 'B',
      label: 'Part du budget décidée par les habitants',
      weight: '40',
      scale: { min: '0', max: '10' },
    },
  ],
};

describe('The site on which communes apply', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  let browser: Browser;
  let edition: number;

  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    desk = new LabelDesk(parvis);
    await desk.begin();
    edition = await desk.openEdition({ grid: await desk.grid({ root: ROOT }) });
    const at = { startsAt: '2025-03-12T09:00:00Z', endsAt: '2025-03-12T10:00:00Z', timezone: 'Europe/Paris' };
    const { documentId } = await parvis.strapi.documents('api::event.event').create({
      data: {
        ...{ title: 'Atelier des quartiers', kind: 'meeting', attendanceMode: 'online' },
        ...{ eventState: 'scheduled', schedule: at },
      },
    });
    await parvis.strapi.documents('api::event.event').publish({ documentId });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await parvis.stop();
  });

  const url = (path: string) => `${parvis.url}${SITE}${path}`;

  /** A browser in which an account of that name has signed in; it may speak for the commune. */
  const signedIn = async (
    account: number,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
    const context = await browser.newContext({ locale: 'fr-FR', ...options });
    const page = await context.newPage();
    await page.goto(url('/connexion'));
    await page.locator('#identifier').fill(await emailOf(parvis, account));
    await page.locator('#password').fill(PASSWORD);
    await page.locator('main button').click();
    await page.getByRole('heading', { level: 1, name: 'Mes dossiers' }).waitFor();
    return { context, page };
  };

  /** How wide what is shown is, at most. */
  const widest = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  /** What keeps the page that is shown from being read by everybody. */
  const faultsOf = async (page: Page, width: number) => {
    const tooWide = (await widest(page)) > width ? [`${page.url()} is wider than ${width} px`] : [];
    return [...(await violationsIn(page, 'html')), ...tooWide];
  };

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)(
    'is accessible on every page (%s, %i px wide), and breaks no policy',
    async (colorScheme, width) => {
      const owner = await desk.account(`Ana${width}`);
      const commune = width === 360 ? '29998' : '29999';
      await desk.claim(`Ana${width}`, commune);
      const body = { edition, commune };
      const id = (await desk.call(`Ana${width}`, 'post', '/applications', { body })).data.id;
      await desk.call(`Ana${width}`, 'post', `/applications/${id}/evidence`, {
        body: { kind: 'link', title: 'Le budget', link: 'https://commune.example/budget', questions: ['B'] },
      });
      await desk.call(`Ana${width}`, 'post', `/applications/${id}/invitations`, {
        body: { email: `collegue-${width}@commune.example` },
      });
      await parvis.runDueJobs();
      const [mail] = await parvis.postBox.mailsTo(`collegue-${width}@commune.example`);
      const token = /invitations\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';

      const viewport = { width, height: 800 };
      const { page } = await signedIn(owner, { colorScheme, viewport });
      const broken: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) broken.push(message.text());
      });
      const faults: Record<string, readonly string[]> = {};
      const look = async (name: string) => {
        const found = await faultsOf(page, width);
        if (found.length > 0) faults[name] = found;
      };
      const pieces = `/dossiers/${id}/pieces`;
      const paths = [
        ...['', '/connexion', '/mot-de-passe-oublie', '/mot-de-passe?code=x', '/rien', '/dossiers'],
        ...['/dossiers/nouveau', '/communes', '/communes?nom=plou', `/invitations/${token}`],
        ...['', '/questions/A', '/questions/B', '/pieces', '/equipe', '/depot', '/retrait', '/suivi'].map(
          (part) => `/dossiers/${id}${part}`,
        ),
      ];
      for (const path of paths) {
        await page.goto(url(path));
        await look(path);
      }
      await page.goto(url(`${pieces}/contenus?genre=workshop&titre=quartiers`));
      await page.getByRole('radio').first().waitFor();
      await look('content');
      await page.goto(url(pieces));
      await page.getByRole('link', { name: 'Retirer' }).first().click();
      await look('removal');

      await page.goto(url(`/dossiers/${id}/questions/B`));
      await page.locator('#mark').fill('11');
      await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
      await page.getByRole('alert').waitFor();
      await look('what is wrong');

      await desk.answer(`Ana${width}`, id, 'B', { text: 'Un quart', mark: '2.5' });
      await page.locator('#mark').fill('3');
      await page.locator('#text').fill('Un tiers');
      await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
      await page.getByRole('heading', { level: 1, name: 'Quelqu’un a répondu entre-temps' }).waitFor();
      await look('conflict');

      await page.context().clearCookies();
      await page.getByRole('button', { name: 'Remplacer par ma réponse' }).click();
      await page.locator('#identifier').fill(await emailOf(parvis, owner));
      await look('signing in again');
      await page.locator('#password').fill(PASSWORD);
      await page.locator('main button').click();
      await page.getByRole('button', { name: 'Envoyer maintenant' }).waitFor();
      await look('what was typed');
      await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
      await page.getByRole('status').first().waitFor();
      await look('saved');

      expect(faults).toEqual({});
      expect(broken).toEqual([]);
      await page.addScriptTag({ content: 'window.planted = true' }).catch(() => undefined);
      expect(broken.join()).toContain('script-src');
    },
    240_000,
  );

  it('is found at fault by that check once a label is taken away', async () => {
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    await page.goto(url('/connexion'));
    await page.evaluate(() => document.querySelector('label[for="identifier"]')?.remove());
    expect((await violationsIn(page, 'html')).join()).toContain('label');
  }, 60_000);

  it.each([
    [false, '35999', 'Cleo'],
    [true, '44999', 'Dora'],
  ] as const)(
    'takes a whole application by keyboard alone (scripts: %s)',
    async (javaScriptEnabled, commune, name) => {
      const account = await desk.account(name);
      await desk.claim(name, commune);
      const page = await (await browser.newContext({ locale: 'fr-FR', javaScriptEnabled })).newPage();
      const { keyboard } = page;
      /** Goes on with the Tab key until something has the focus. */
      const tabTo = async (selector: string) => {
        for (let presses = 0; presses < 60; presses += 1) {
          await keyboard.press('Tab');
          if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
            return;
        }
        throw new Error(`The Tab key does not lead to ${selector}.`);
      };
      /** Presses Enter there, and waits for the page that comes. */
      const enter = async (selector: string, heading: string) => {
        await tabTo(selector);
        await keyboard.press('Enter');
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      };

      await page.goto(url('/connexion'));
      await tabTo('#identifier');
      await keyboard.type(await emailOf(parvis, account));
      await tabTo('#password');
      await keyboard.type(PASSWORD);
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Mes dossiers' }).waitFor();
      await enter('main a.button', 'Commencer un dossier');
      await enter('main button', 'Label de démonstration 2026');
      await enter('#missing ~ ol a', 'Réunissez-vous chaque quartier');

      await tabTo('#text');
      await keyboard.type('Une réunion par quartier et par trimestre.');
      await tabTo('[name="mark"]');
      for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowDown');
      if (javaScriptEnabled) {
        await page.getByText('votre score serait de 60,00 sur 100').waitFor();
      } else {
        await enter('main button[value="estimate"]', 'Réunissez-vous chaque quartier');
        await page.getByText('votre score serait de 60,00 sur 100').waitFor();
      }
      await enter('main button[value="next"]', 'Part du budget');

      await tabTo('#text');
      await keyboard.type('Un quart du budget.');
      await tabTo('#mark');
      await keyboard.type('2,5');
      await enter('main button[value="next"]', 'Label de démonstration 2026');
      expect(await page.locator('main').textContent()).toContain('2 questions complètes sur 2');

      await enter('#missing ~ ol a', 'Pièces du dossier');
      // The browser has to be told first that somebody listens; the keys on the way leave it the time.
      const chooser = page.waitForEvent('filechooser');
      await tabTo('#file');
      await keyboard.press('Space');
      const buffer = pdfOf('Engagement signé');
      await (await chooser).setFiles({ name: 'engagement.pdf', mimeType: 'application/pdf', buffer });
      await tabTo('main button');
      await keyboard.press('Enter');
      await page.getByText('La pièce est ajoutée.').waitFor();
      await enter('main nav a', 'Label de démonstration 2026');
      await enter('main a.button', 'Déposer le dossier');
      await tabTo('#sure');
      await keyboard.press('Space');
      await enter('main button', 'Récépissé de dépôt');
      expect(await page.locator('main').textContent()).toContain(
        'mardi 10\u00a0février 2026 à 13\u00a0h\u00a000',
      );
      // Whoever checks is a script itself.
      if (javaScriptEnabled) expect(await violationsIn(page, 'html')).toEqual([]);
      expect(
        await page
          .locator('main p')
          .allInnerTexts()
          .then((texts) => texts.flatMap(typographyFaults)),
      ).toEqual([]);
    },
    120_000,
  );
});

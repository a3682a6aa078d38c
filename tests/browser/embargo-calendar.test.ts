import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { EmbargoDesk } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { violationsIn } from './accessibility';
import { EVENT, PanelSession, RELEASE } from './panel-session';
import { untilFocused, untilThereAre } from './soon';

let parvis: Parvis;
let browser: Browser;
let desk: EmbargoDesk;
let panel: PanelSession;

const items = (): Locator => panel.page.getByRole('main').getByRole('listitem');
const titles = (): Promise<string[]> =>
  panel.page.getByRole('main').getByRole('listitem').getByRole('link').allTextContents();

async function openCalendar(query = ''): Promise<void> {
  await panel.goto(`/plugins/embargo${query}`);
  await panel.page.getByRole('heading', { name: 'Calendrier de publication', level: 1 }).waitFor();
  await panel.page
    .getByRole('main')
    .getByText(/publications? programmées?$/)
    .waitFor();
}

beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt('2026-11-20T08:00:00Z');
  desk = await EmbargoDesk.open(parvis);
  browser = await openBrowser();
  panel = await PanelSession.signIn(parvis, browser, 'Communications');
  await panel.page.clock.install({ time: new Date('2026-11-20T08:00:00Z') });
});

afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

describe('Before anything is planned', () => {
  it('calendar and home page say so', async () => {
    await openCalendar();
    await panel.page.getByText('Aucune publication programmée ne correspond.').waitFor();
    expect(await violationsIn(panel.page, '#strapi')).toEqual([]);
    await panel.goto('/');
    await panel.page.getByText('Aucune publication n’est programmée parmi les contenus').waitFor();
  });
});

describe('The calendar', () => {
  let ready: string;

  beforeAll(async () => {
    const late = await desk.press.draft('Sans accord à son heure');
    await desk.plan(late, { instant: '2026-11-20T08:30:00Z' });
    ready = await desk.planned('Le budget participatif se dévoile');
    const waiting = await desk.press.draft('Une charte pour deux communes');
    await desk.plan(waiting, { instant: '2027-03-01T23:30:00Z' });
    const event = await parvis.strapi.documents(EVENT).create({
      data: {
        ...{
          title: 'Forum des communes',
          kind: 'conference',
          attendanceMode: 'onsite',
          eventState: 'scheduled',
        },
        schedule: {
          ...{ startsAt: '2027-05-22T07:30:00Z', endsAt: '2027-05-22T15:00:00Z', timezone: 'Europe/Paris' },
        },
      },
    });
    const planned = await desk.send('Events', 'post', `/embargo/plans/${EVENT}/${event.documentId}`, {
      ...{ instant: '2026-11-23T14:00:00Z', zone: 'America/Martinique' },
    });
    expect(planned.status).toBe(200);
    parvis.stopClockAt('2026-11-20T09:00:00Z');
    await parvis.runDueJobs();
  });

  it('lists what is late, then each day in the zone of its plans', async () => {
    await panel.goto('/');
    await panel.page.getByRole('link', { name: 'Calendrier de publication' }).click();
    await panel.page.getByText('4 publications programmées').waitFor();
    const headings = await panel.page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual(['En retard', 'Lundi 23 novembre 2026', 'Mardi 2 mars 2027']);
    expect(await titles()).toEqual([
      'Sans accord à son heure',
      'Le budget participatif se dévoile',
      'Forum des communes',
      'Une charte pour deux communes',
    ]);
    await items().filter({ hasText: 'Sans accord' }).getByText('Retenu').waitFor();
    await items().filter({ hasText: 'Forum' }).getByText('à 10 h 00, heure de Martinique').waitFor();
    expect(await violationsIn(panel.page, '#strapi')).toEqual([]);
  });

  it.each([
    ['Type de contenu', 'Événements', ['Forum des communes']],
    ['État', 'Approbation attendue', ['Une charte pour deux communes']],
    ['État', 'En retard', ['Sans accord à son heure']],
    [
      'Période',
      'Les 7 prochains jours',
      [...['Sans accord à son heure', 'Le budget participatif se dévoile', 'Forum des communes']],
    ],
  ])('shows by « %s » only « %s »', async (filter, value, expected) => {
    await openCalendar();
    await panel.page.getByText('4 publications programmées').waitFor();
    await panel.page.getByLabel(filter).selectOption({ label: value });
    await untilThereAre(expected.length, items());
    expect(await titles()).toEqual(expected);
  });

  it('leads by the keyboard to an entry', async () => {
    await openCalendar('?state=planned');
    const link = panel.page.getByRole('link', { name: 'Le budget participatif se dévoile' });
    await panel.page.getByLabel('Période').focus();
    await panel.page.keyboard.press('Tab');
    await untilFocused(link);
    await panel.page.keyboard.press('Enter');
    await panel.page.waitForURL(new RegExp(`${RELEASE}/${ready}`));
  });

  it('shows what the role may read and nothing else', async () => {
    const juror = await desk.send('Juror', 'get', '/embargo/plans?to=2030-01-01T00:00:00Z');
    expect(juror.body).toEqual([]);
    const visitor = await PanelSession.signIn(parvis, browser, 'Juror');
    expect(await visitor.page.getByRole('link', { name: 'Calendrier de publication' }).count()).toBe(0);
    await visitor.goto('/plugins/embargo');
    await visitor.page
      .getByText(/permission|autoris/i)
      .first()
      .waitFor();
    await visitor.page.context().close();
  });

  it('says that it could not be loaded, and tries again', async () => {
    await panel.page.route(/\/embargo\/plans\?/, (route) => route.abort());
    await panel.goto('/plugins/embargo');
    await panel.page.getByText('Le calendrier n’a pas pu être chargé.').waitFor();
    await panel.page.unroute(/\/embargo\/plans\?/);
    await panel.page.getByRole('button', { name: 'Réessayer' }).click();
    await panel.page.getByText('4 publications programmées').waitFor();
  });

  it('has pages', async () => {
    for (let count = 1; count <= 22; count += 1) {
      const documentId = await desk.press.draft(`Annonce ${String(count).padStart(2, '0')}`);
      await desk.plan(documentId, { instant: '2027-06-01T08:00:00Z' });
    }
    await openCalendar();
    const pages = panel.page.getByRole('navigation', { name: 'Pages du calendrier' });
    await pages.getByText('Page 1 sur 2').waitFor();
    await untilThereAre(25, items());
    await pages.getByRole('button', { name: 'Page suivante' }).click();
    await pages.getByText('Page 2 sur 2').waitFor();
    await untilThereAre(1, items());
    expect(await titles()).toEqual(['Annonce 22']);
    expect(await violationsIn(panel.page, '#strapi')).toEqual([]);
  });
});

describe('The home page', () => {
  it('counts what is late and lists what comes next', async () => {
    await panel.goto('/');
    const widget = panel.page.getByRole('region', { name: 'Publications programmées' });
    await widget.getByText('Une publication en retard').waitFor();
    await untilThereAre(5, widget.getByRole('listitem'));
    await widget.getByText('et 21 autres').waitFor();
    expect(await violationsIn(panel.page, '#strapi')).toEqual([]);
    await widget.getByRole('link', { name: 'Calendrier' }).click();
    await panel.page.getByRole('heading', { name: 'Calendrier de publication', level: 1 }).waitFor();
  });
});

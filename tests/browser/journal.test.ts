import { journal } from '@parvis/journal';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { violationsIn } from './accessibility';
import { PARTNER, PanelSession } from './panel-session';
import { untilFocused, untilNoneOf } from './soon';

let parvis: Parvis;
let browser: Browser;
let documentId: string;
let without: string;

beforeAll(async () => {
  parvis = await startParvis();
  browser = await openBrowser();
  const partners = parvis.strapi.documents(PARTNER);
  ({ documentId } = await partners.create({ data: { name: 'Association des quais', kind: 'association' } }));
  ({ documentId: without } = await partners.create({
    data: { name: 'Association des ponts', kind: 'association' },
  }));
  const { email } = await parvis.admin('Communications');
  const account = await parvis.strapi.db.query('admin::user').findOne({ where: { email } });
  const subject = { type: PARTNER, id: documentId };
  await journal(parvis.strapi).append({
    ...{ subject, action: 'test.read-again', actor: { kind: 'staff', id: '999999' } },
  });
  for (let count = 0; count < 20; count += 1) {
    await journal(parvis.strapi).append({
      ...{ subject, action: 'test.read', actor: { kind: 'staff', id: String(account.id) }, note: 'Relu' },
    });
  }
});
afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

const journalOf = ({ page }: PanelSession) =>
  page.locator('aside').filter({ has: page.getByRole('heading', { name: 'Journal', exact: true }) });

describe('The journal in the edit view', () => {
  let panel: PanelSession;
  beforeAll(async () => {
    panel = await PanelSession.signIn(parvis, browser, 'Communications');
  });

  it('says what was done, when, by whom and why', async () => {
    await panel.edit(PARTNER, documentId);
    const text = await journalOf(panel).getByRole('listitem').first().textContent();
    expect(text).toContain('test.read');
    expect(text).toContain('· Communications');
    expect(text).toContain('«\u202fRelu\u202f»');
    expect(await violationsIn(panel.page, 'aside:has(ol)')).toEqual([]);
  });

  it('shows earlier entries by the keyboard, and goes on there', async () => {
    const more = journalOf(panel).getByRole('button', { name: 'Afficher les plus anciens' });
    await more.focus();
    await panel.page.keyboard.press('Enter');
    const earlier = journalOf(panel).getByRole('list', { name: 'Ce qui a été fait auparavant' });
    await earlier.getByText('un compte supprimé').waitFor();
    await untilFocused(earlier);
    await untilNoneOf(more);
  });

  it('says that it could not be read, and reads again when asked', async () => {
    await panel.page.route('**/journal/entries/**', (route) => route.abort());
    // Until everything else of the view is there: what is mounted again while it loads reads again by itself.
    await panel.page.reload({ waitUntil: 'networkidle' });
    await journalOf(panel).getByRole('alert').getByText('Le journal n’a pas pu être lu.').waitFor();
    await panel.page.unroute('**/journal/entries/**');
    await journalOf(panel).getByRole('button', { name: 'Réessayer' }).click();
    await journalOf(panel).getByText('Relu').first().waitFor();
  });

  it('is not there without an entry', async () => {
    const answered = panel.page.waitForResponse(/\/journal\/entries\//);
    await panel.edit(PARTNER, without);
    expect((await answered).status()).toBe(200);
    await panel.summary.waitFor();
    expect(await journalOf(panel).count()).toBe(0);
  });
});

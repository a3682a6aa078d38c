import { jobs } from '@parvis/jobs';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { openBrowser } from '../support/browser';
import { type Parvis, startParvis } from '../support/parvis';
import { violationsIn } from './accessibility';
import { PanelSession } from './panel-session';
import { untilNoneOf } from './soon';

const TASK = 'test.browser';

let parvis: Parvis;
let browser: Browser;
let fails = true;

async function failedJob(): Promise<void> {
  fails = true;
  await jobs(parvis.strapi).enqueue(TASK, {});
  await parvis.runDueJobs();
}

/** The page, reached through the menu. */
async function open(role: string): Promise<PanelSession> {
  const panel = await PanelSession.signIn(parvis, browser, role);
  await panel.page.getByRole('link', { name: 'Tâches' }).click();
  await panel.page.getByRole('heading', { name: 'Tâches', level: 1 }).waitFor();
  return panel;
}

beforeAll(async () => {
  parvis = await startParvis();
  browser = await openBrowser();
  jobs(parvis.strapi).handle(TASK, {
    payload: z.object({}),
    maxAttempts: 1,
    async run() {
      if (fails) throw new Error('le service ne répond pas');
    },
  });
});
afterAll(async () => {
  await browser.close();
  await parvis.stop();
});

test('a job that has failed is tried anew, or given up once that is confirmed', async () => {
  await failedJob();
  await failedJob();
  const { page } = await open('Super Admin');
  await page.getByText('Error: le service ne répond pas').first().waitFor();
  expect(await violationsIn(page, 'main')).toEqual([]);

  fails = false;
  await page
    .getByRole('button', { name: /^Réessayer la tâche/ })
    .first()
    .click();
  await page.getByText(/sera reprise tout de suite/).waitFor();
  await parvis.runDueJobs();
  // The list may still show both.
  await untilNoneOf(page.getByRole('button', { name: /^Abandonner la tâche/ }).nth(1));
  await page.getByRole('button', { name: /^Abandonner la tâche/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Abandonner' }).click();
  await page.getByText('Aucune tâche dans cet état.').waitFor();
  expect(await parvis.sql('select from graphile_worker.jobs where task_identifier = ?', [TASK])).toEqual([]);
});

test('who may only look sees neither button; the mails stand beside', async () => {
  await failedJob();
  const { page } = await open('Communications');
  await page.getByText('Error: le service ne répond pas').waitFor();
  expect(await page.getByRole('button', { name: /^(?:Réessayer|Abandonner) la tâche/ }).count()).toBe(0);
  await page.getByRole('tab', { name: 'Courriels' }).click();
  await page.getByText('Aucun courriel dans cet état.').waitFor();
  expect(await violationsIn(page, 'main')).toEqual([]);
});

test('who may not look has no link to it', async () => {
  const { page } = await PanelSession.signIn(parvis, browser, 'Juror');
  expect(await page.getByRole('link', { name: 'Tâches' }).count()).toBe(0);
});

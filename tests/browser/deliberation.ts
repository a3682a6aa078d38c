import type { Page } from 'playwright-core';

/** Calculates on the page of a dossier, and waits for the run to be listed. @param run as it is called there. */
export async function calculate(page: Page, run: string): Promise<void> {
  await page.getByRole('button', { name: 'Calculer…' }).click();
  await page.getByRole('button', { name: 'Calculer et conserver' }).click();
  await page.getByRole('gridcell', { name: run, exact: true }).waitFor();
}

/** Recuses a juror on the page of a dossier. */
export async function recuse(page: Page, juror: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: `Récuser… ${juror}` }).click();
  await page.getByLabel('Raison').fill(reason);
  await page.getByRole('button', { name: 'Récuser', exact: true }).click();
  await page.getByText('Récusée', { exact: true }).waitFor();
}

/** Publishes a run on the page of a dossier. @returns the address of its public page. */
export async function publish(page: Page, run: string): Promise<string> {
  await page.getByRole('button', { name: `Publier… le ${run}` }).click();
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  const link = page.getByRole('link', { name: `Adresse publique du ${run}` });
  return (await link.getAttribute('href')) ?? '';
}

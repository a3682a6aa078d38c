import type { Locator } from 'playwright-core';
import type { PanelSession } from './panel-session';

/** The label office at its pages of the panel, with a mouse. */
export class OfficeOnPanel {
  constructor(readonly panel: PanelSession) {}

  button(name: string): Locator {
    return this.panel.page.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.panel.page.getByRole('link', { name, exact: true });
  }

  status(words: string): Locator {
    return this.panel.page.getByRole('status').filter({ hasText: words });
  }

  /** Presses a button and confirms. */
  async does(step: string, confirm: string): Promise<void> {
    await this.button(step).click();
    await this.button(confirm).click();
  }

  /** Makes jurors members of the panel whose composition is shown, and gives them its one dossier. */
  async compose(jurors: readonly string[]): Promise<void> {
    const { page, notification } = this.panel;
    for (const name of jurors) {
      await this.button('Ajouter un membre…').click();
      await page.getByLabel('Compte').selectOption({ label: `${name} Exemple` });
      await this.button('Enregistrer').click();
      await notification.getByText(`${name} Exemple est membre du jury.`).waitFor();
    }
    await this.button('Proposer une répartition').click();
    await this.button(`Confier les ${jurors.length} attributions`).click();
    await notification.getByText(`${jurors.length} attributions faites`).waitFor();
  }

  /** Opens a sitting of the jury. @param absent who was not there. */
  async sit(heldAt: string, absent: readonly string[]): Promise<void> {
    const { page, notification } = this.panel;
    await this.button('Ouvrir une séance…').click();
    await page.getByLabel('Date et heure de la séance').fill(heldAt);
    await page.getByLabel('Quorum').fill('2');
    for (const name of absent) await page.getByLabel(`${name} Exemple`).selectOption('absent');
    await this.button('Enregistrer la séance').click();
    await notification.getByText('La séance est ouverte.').waitFor();
  }

  /** Gives the draft of the decision on a commune its reasons. */
  async motivate(commune: string, reasons: string): Promise<void> {
    await this.button(`Modifier… ${commune}`).click();
    await this.panel.text('Motivation').fill(reasons);
    await this.button('Enregistrer le projet').click();
    await this.panel.notification.getByText('Le projet de décision est enregistré.').waitFor();
  }
}

/** A juror gives every criterion of a commune's sheet one mark, hands it in, and leaves. */
export async function judge(desk: PanelSession, commune: string, mark: string): Promise<void> {
  const { page } = desk;
  await desk.goto('/plugins/scoring');
  await page.getByRole('link', { name: commune }).click();
  for (const criterion of ['Écoute', 'Décision'])
    await page
      .getByRole('group', { name: criterion })
      .getByRole('radio', { name: mark, exact: true })
      .check();
  await page.getByRole('button', { name: 'Remettre la fiche…', disabled: false }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remettre', exact: true }).click();
  await page.getByText('La fiche est remise.').waitFor();
  await page.context().close();
}

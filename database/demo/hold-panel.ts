import { scoring } from '@parvis/scoring';
import { composePanel } from './compose-panel';
import type { Entry } from './content';
import { deliberate } from './deliberate';
import { fillInSheets } from './fill-in-sheets';
import { follow } from './follow';
import type { Load } from './load';
import { doneOf } from './outcome';
import { panelPlan } from './panel-plan';

/** Brings a panel of jurors into the house, as far as it has come: composed, at work, or done with its dossiers. */
export async function holdPanel(load: Load, entry: Entry): Promise<{ readonly id: string }> {
  const plan = panelPlan.parse(follow(entry.fields, load.targets));
  const { panel, dossiers } = await composePanel(load, entry, plan);
  const { panels } = scoring(load.strapi);
  const asked = { staff: load.staff.office };
  if (plan.state !== 'preparation') doneOf(entry, await panels.open(panel, asked));
  for (const dossier of dossiers) {
    await fillInSheets(load, entry, dossier);
    await deliberate(load, entry, dossier);
  }
  if (plan.state === 'closed') doneOf(entry, await panels.close(panel, asked));
  return { id: String(panel) };
}

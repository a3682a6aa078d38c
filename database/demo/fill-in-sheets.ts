import { scoring } from '@parvis/scoring';
import { type ComposedDossier, jurorId } from './compose-panel';
import type { Entry } from './content';
import type { Load } from './load';
import { doneOf } from './outcome';
import { answersOf } from './panel-plan';

/** Has the jurors of a dossier fill in their sheets; whoever has answered everything submits. */
export async function fillInSheets(
  load: Load,
  entry: Entry,
  { plan, assignments }: ComposedDossier,
): Promise<void> {
  const { sheets } = scoring(load.strapi);
  for (const [juror, assignment] of assignments) {
    const answers = answersOf(plan, juror);
    if (answers.length === 0) continue;
    const own = { juror: jurorId(load, juror), assignment };
    let { version } = doneOf(entry, await sheets.view(own, 'fr'));
    let missing: readonly string[] = [];
    for (const answer of answers)
      ({ version, missing } = doneOf(entry, await sheets.save(own, { ...answer, version })));
    if (missing.length === 0) doneOf(entry, await sheets.submit(own, version));
  }
}

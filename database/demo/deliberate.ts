import { scoring } from '@parvis/scoring';
import { asOf } from './as-of';
import { type ComposedDossier, jurorId } from './compose-panel';
import type { Entry } from './content';
import { DemoContentError } from './content-error';
import type { Load } from './load';
import { doneOf } from './outcome';

/** Scores a dossier as often as it was; the last time after a juror was recused who turned out to live there. */
export async function deliberate(
  load: Load,
  entry: Entry,
  { plan, place, assignments }: ComposedDossier,
): Promise<void> {
  const { panels, runs } = scoring(load.strapi);
  const staff = load.staff.office;
  const run = async () => doneOf(entry, await runs.run(place, { staff, partial: false }));
  for (const { at, published } of plan.runs)
    await asOf(at, async () => {
      const id = await run();
      if (published) doneOf(entry, await runs.publish(id, staff));
    });

  const { lateRecusal } = plan;
  if (lateRecusal === undefined) return;
  const { juror, commune, reason, at } = lateRecusal;
  const assignment = assignments.get(juror);
  if (assignment === undefined)
    throw new DemoContentError(
      `database/demo/scoring-panels.json, entry ${entry.key}: ${juror} does not judge it`,
    );
  await asOf(at, async () => {
    const member = { juror: jurorId(load, juror), commune, epci: null };
    doneOf(entry, await panels.setMembers(place.panel, [member], { staff }));
    doneOf(entry, await panels.recuse(assignment, { staff, reason }));
    await run();
  });
}

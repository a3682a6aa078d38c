import { label } from '@parvis/label';
import { type GridFile, scoring } from '@parvis/scoring';
import { type Applied, apply, type DemoQuestion } from './apply';
import { asOf } from './as-of';
import type { Entry } from './content';
import { DemoContentError } from './content-error';
import { type EditionPlan, editionPlan, hoursAfter } from './edition-plan';
import { follow } from './follow';
import { instruct } from './instruct-applications';
import { judgeEdition, proclaimEdition } from './judge-edition';
import type { Load } from './load';
import { doneOf } from './outcome';
import { speakFor } from './town-hall';

type Node = GridFile['root'];

const questionsOf = (node: Node): readonly DemoQuestion[] => {
  const { code, label: said = code, scale, evidence, children = [] } = node;
  if (scale === undefined) return children.flatMap(questionsOf);
  return [{ code, label: said, needsEvidence: (evidence?.minimum ?? 0) > 0 }];
};

/** The instants at which an edition of the demo goes on, by its calendar. */
const stagesOf = ({ opens, closes, instructionUntil, juryUntil, proclamation }: EditionPlan['calendar']) => ({
  ...{ opens, closes, proclamation },
  /** Applications come in, one a day. */
  applied: (place: number) => hoursAfter(opens, 26 * (place + 1)),
  instructed: hoursAfter(closes, 20),
  judged: hoursAfter(instructionUntil, 20),
  deliberated: hoursAfter(juryUntil, -8),
});

async function writeApplications(
  load: Load,
  entry: Entry,
  { edition, plan, questions }: { edition: number; plan: EditionPlan; questions: readonly DemoQuestion[] },
): Promise<readonly Applied[]> {
  const applied: Applied[] = [];
  const { applied: when } = stagesOf(plan.calendar);
  for (const [place, one] of plan.applications.entries()) {
    applied.push(await asOf(when(place), () => apply(load, entry, { edition, questions, plan: one })));
  }
  for (const claim of plan.claims) await speakFor(load, entry, { ...claim, confirm: false });
  return applied;
}

/**
 * Brings an edition of the label into the house as far as it has come, with its applications: each step by the service
 * that answers for it, dated by the calendar of the edition.
 */
export async function holdEdition(load: Load, entry: Entry): Promise<{ readonly id: string }> {
  const plan = editionPlan.parse(follow(entry.fields, load.targets));
  const { editions } = label(load.strapi);
  const asked = { staff: load.staff.office };
  const { programme, year, grid, calendar, reaches } = plan;
  const found = await scoring(load.strapi).grids.file(grid);
  if (found === null) throw new DemoContentError(`${entry.key} has no grid.`);
  const questions = questionsOf(found.content.root);
  const stages = stagesOf(calendar);
  const made = await asOf(hoursAfter(stages.opens, -48), () =>
    editions.create({ programme, year, grid, calendar }, load.staff.office),
  );
  const edition = doneOf(entry, made);
  const step = async (event: 'open' | 'close' | 'instruct' | 'begin-jury', at: Date) =>
    asOf(at, async () => doneOf(entry, await editions.step({ id: edition, event, reason: '' }, asked)));

  await step('open', stages.opens);
  const applied = await writeApplications(load, entry, { edition, plan, questions });
  const id = { id: String(edition) };
  if (reaches === 'open') return id;

  await step('close', stages.closes);
  await step('instruct', stages.instructed);
  await asOf(hoursAfter(stages.instructed, 2), async () => {
    for (const one of applied) await instruct(load, entry, one, calendar.instructionUntil);
  });
  if (reaches === 'instruction') return id;

  await step('begin-jury', stages.judged);
  const judged = { edition, plan, questions, applied };
  await asOf(stages.deliberated, () => judgeEdition(load, entry, judged));
  if (reaches === 'deliberation') return id;

  await asOf(stages.proclamation, () => proclaimEdition(load, entry, judged));
  return id;
}

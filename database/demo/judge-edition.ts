import { label } from '@parvis/label';
import { scoring } from '@parvis/scoring';
import type { Applied, DemoQuestion } from './apply';
import { jurorId } from './compose-panel';
import type { Entry } from './content';
import { DemoContentError } from './content-error';
import { type EditionPlan, markAround } from './edition-plan';
import type { Load } from './load';
import { doneOf } from './outcome';

interface Judged {
  readonly edition: number;
  readonly plan: EditionPlan;
  readonly questions: readonly DemoQuestion[];
  readonly applied: readonly Applied[];
}

/** Composes the panel of an edition: every juror judges every application. @returns the panel. */
async function compose(load: Load, entry: Entry, { edition, plan, applied }: Judged): Promise<number> {
  const asked = { staff: load.staff.office };
  const { jury } = label(load.strapi);
  const { panels } = scoring(load.strapi);
  doneOf(entry, await jury.prepare(edition, asked));
  const view = await jury.view(edition, { page: 1, pageSize: applied.length });
  if (view === null || view.panel === null) throw new DemoContentError(`${entry.key} has no panel.`);
  const jurors = plan.jurors.map((name) => jurorId(load, name));
  const members = jurors.map((juror) => ({ juror, commune: null, epci: null }));
  doneOf(entry, await panels.setMembers(view.panel, members, asked));
  const dossiers = view.lines.flatMap(({ dossier }) => dossier ?? []);
  const pairs = dossiers.flatMap((dossier) => jurors.map((juror) => ({ dossier, juror })));
  doneOf(entry, await panels.assign(view.panel, pairs, asked));
  doneOf(entry, await jury.send(edition, asked));
  return view.panel;
}

/** Each juror fills in and submits a sheet on each application. */
async function fillIn(
  load: Load,
  entry: Entry,
  panel: number,
  { edition, plan, questions, applied }: Judged,
) {
  const { panels, sheets } = scoring(load.strapi);
  const view = await label(load.strapi).jury.view(edition, { page: 1, pageSize: applied.length });
  for (const { application, dossier } of view?.lines ?? []) {
    const one = applied.find(({ id }) => id === application);
    if (one === undefined || dossier === null) continue;
    const reader = { staff: load.staff.office, language: 'fr' as const };
    const seen = await panels.dossier({ panel, dossier }, reader);
    for (const [column, name] of plan.jurors.entries()) {
      const juror = jurorId(load, name);
      const sheet = seen?.sheets.find((line) => line.juror === juror);
      if (sheet === undefined) continue;
      const own = { juror, assignment: sheet.assignment };
      let { version } = doneOf(entry, await sheets.view(own, 'fr'));
      for (const [place, { code }] of questions.entries()) {
        if (one.plan.notApplicable?.question === code) continue;
        const mark = String(markAround(one.plan.jury[column] ?? 0, place + column));
        const given = { mark, comment: '' };
        ({ version } = doneOf(entry, await sheets.save(own, { code, given, version })));
      }
      doneOf(entry, await sheets.submit(own, version));
    }
  }
}

/** Has an edition judged up to its deliberation, with a decision drafted by score for each application. */
export async function judgeEdition(load: Load, entry: Entry, judged: Judged): Promise<void> {
  const asked = { staff: load.staff.office };
  const { jury, decisions, editions } = label(load.strapi);
  const { edition, plan } = judged;
  const panel = await compose(load, entry, judged);
  await fillIn(load, entry, panel, judged);
  doneOf(entry, await jury.deliberate(edition, asked));
  doneOf(entry, await editions.step({ id: edition, event: 'deliberate', reason: '' }, asked));
  doneOf(entry, await decisions.prepare({ edition, wanted: [], after: 0 }, asked));
  for (const { id, plan: own } of judged.applied) {
    if (own.decision === undefined) continue;
    const decision = { ...own.decision, level: null, recused: [] };
    doneOf(entry, await decisions.edit({ application: id, decision }, asked));
  }
  const sitting = {
    ...{ heldAt: plan.calendar.juryUntil, absent: [], quorum: 2 },
    present: plan.jurors.map((name) => jurorId(load, name)),
    minutes: 'Les dossiers sont examinés un à un ; chaque décision est prise à l’unanimité.',
  };
  doneOf(entry, await decisions.openSitting({ edition, sitting }, asked));
}

/** Adopts every decision of an edition in its sitting, and proclaims them. */
export async function proclaimEdition(load: Load, entry: Entry, { edition, applied }: Judged): Promise<void> {
  const asked = { staff: load.staff.office };
  const { decisions, editions } = label(load.strapi);
  const view = await decisions.deliberation(edition, { page: 1, pageSize: applied.length, decisions: 'all' });
  const [sitting] = view?.sittings ?? [];
  if (sitting === undefined) throw new DemoContentError(`${entry.key} has no sitting.`);
  const applications = applied.filter(({ plan }) => plan.reaches === 'ready').map(({ id }) => id);
  const { refused } = doneOf(entry, await decisions.adopt({ sitting: sitting.id, applications }, asked));
  if (refused.length > 0)
    throw new DemoContentError(
      `${entry.key}: ${refused.flatMap(({ reasons }) => reasons.map(({ code }) => code)).join(', ')}`,
    );
  doneOf(entry, await editions.step({ id: edition, event: 'proclaim', reason: '' }, asked));
}

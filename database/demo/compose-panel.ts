import { scoring } from '@parvis/scoring';
import { z } from 'zod';
import type { DemoJuror } from '../../src/access/demo-accounts';
import type { Entry } from './content';
import { DemoContentError } from './content-error';
import type { Load } from './load';
import { doneOf } from './outcome';
import type { DossierPlan, PanelPlan } from './panel-plan';

const COMMUNE = 'api::commune.commune';
const named = z.array(z.object({ documentId: z.string(), name: z.string() }));

/** A dossier of a panel, with the assignments of its jurors. */
export interface ComposedDossier {
  readonly plan: DossierPlan;
  readonly place: { readonly panel: number; readonly dossier: number };
  readonly assignments: ReadonlyMap<DemoJuror, number>;
}

/** The id of a juror's account. */
export function jurorId({ staff }: Load, juror: DemoJuror): number {
  const id = staff.jurors.get(juror);
  if (id === undefined) throw new DemoContentError(`There is no demo account "${juror}".`);
  return id;
}

/** The dossiers of a panel, which are called by the names of their communes. */
async function dossiersOf({ strapi, staff }: Load, panel: number, { dossiers }: PanelPlan) {
  const rows = await strapi.documents(COMMUNE).findMany({
    ...{ filters: { documentId: { $in: dossiers.map(({ commune }) => commune) } } },
    ...{ fields: ['name'], limit: dossiers.length },
  });
  const names = new Map(named.parse(rows).map(({ documentId, name }) => [documentId, name]));
  const view = await scoring(strapi).panels.view(panel, staff.office);
  return dossiers.map((plan) => {
    const line = view?.lines.find(({ title }) => title === names.get(plan.commune));
    if (line === undefined) throw new DemoContentError(`A panel lacks the dossier of ${plan.commune}.`);
    return { plan, place: { panel, dossier: line.dossier } };
  });
}

/** Composes a panel: who is in it, which dossiers, what applies to them, and who judges what. */
export async function composePanel(
  load: Load,
  entry: Entry,
  plan: PanelPlan,
): Promise<{ readonly panel: number; readonly dossiers: readonly ComposedDossier[] }> {
  const { strapi, staff } = load;
  const { panels } = scoring(strapi);
  const asked = { staff: staff.office };
  const created = await panels.create({ uid: COMMUNE, label: plan.label, grid: plan.grid }, staff.office);
  const panel = doneOf(entry, created);
  const members = plan.members.map(({ juror, commune }) => ({
    juror: jurorId(load, juror),
    commune,
    epci: null,
  }));
  doneOf(entry, await panels.setMembers(panel, members, asked));
  const communes = plan.dossiers.map(({ commune }) => commune);
  doneOf(entry, await panels.addDossiers(panel, communes, asked));

  const dossiers = await dossiersOf(load, panel, plan);
  for (const {
    place,
    plan: { applicability, evidence },
  } of dossiers)
    doneOf(entry, await panels.decide(place, { applicability, evidence }, asked));
  const pairs = dossiers.flatMap(({ place: { dossier }, plan: { jurors } }) =>
    jurors.map((juror) => ({ dossier, juror: jurorId(load, juror) })),
  );
  doneOf(entry, await panels.assign(panel, pairs, asked));

  const composed: ComposedDossier[] = [];
  for (const dossier of dossiers) {
    const view = await panels.dossier(dossier.place, { staff: staff.office, language: 'fr' });
    const assignments = new Map(
      dossier.plan.jurors.flatMap((juror) =>
        (view?.sheets ?? [])
          .filter((sheet) => sheet.juror === jurorId(load, juror))
          .map(({ assignment }) => [juror, assignment] as const),
      ),
    );
    composed.push({ ...dossier, assignments });
  }
  return { panel, dossiers: composed };
}

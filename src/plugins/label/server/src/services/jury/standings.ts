import { type DossierStanding, scoring } from '@parvis/scoring';
import type { LabelContext } from '../context';

/** How far applications are with a panel, by their ids; one that it does not have is not there. */
export async function standingsOf(
  { strapi }: LabelContext,
  panel: number,
  applications: readonly number[],
): Promise<ReadonlyMap<number, DossierStanding>> {
  const standings = await scoring(strapi).sourced.standings(panel, applications.map(String));
  return new Map(standings.map((one) => [Number(one.documentId), one]));
}

/** The same of one application. */
export const standingOf = async (
  context: LabelContext,
  panel: number,
  application: number,
): Promise<DossierStanding | undefined> =>
  (await standingsOf(context, panel, [application])).get(application);

import type { Core } from '@strapi/strapi';
import { DEMO_JURORS, type DemoJuror, findDemoAccount } from '../../src/access/demo-accounts';
import { DemoContentError } from './content-error';

/** The accounts of the panel in whose names the demo is written. */
export interface Staff {
  /** Writes the texts, plans them and answers for them. */
  readonly author: number;
  /** Approves what the author has written: nobody approves a text of their own. */
  readonly approver: number;
  /** Presides the panels of jurors and keeps their grids. */
  readonly office: number;
  /** Who judges dossiers, by the names of their accounts. */
  readonly jurors: ReadonlyMap<DemoJuror, number>;
}

/**
 * Finds the demo accounts in whose names the demo is written.
 *
 * @throws DemoContentError when one is missing.
 */
export async function findStaff(strapi: Core.Strapi): Promise<Staff> {
  const find = async (name: Parameters<typeof findDemoAccount>[1]): Promise<number> => {
    const id = await findDemoAccount(strapi, name);
    if (id === null)
      throw new DemoContentError(
        `The demo is written in the names of the demo accounts. Create these first: there is no "${name}".`,
      );
    return id;
  };
  const [author, approver, office] = [
    await find('Communications'),
    await find('Super Admin'),
    await find('Label office'),
  ];
  const jurors = new Map<DemoJuror, number>();
  for (const juror of DEMO_JURORS) jurors.set(juror, await find(juror));
  return { author, approver, office, jurors };
}

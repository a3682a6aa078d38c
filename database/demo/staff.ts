import type { Core } from '@strapi/strapi';
import { findDemoAccount } from '../../src/access/demo-accounts';
import { DemoContentError } from './content-error';

/** The accounts of the panel in whose names the demo is written. */
export interface Staff {
  /** Writes the texts, plans them and answers for them. */
  readonly author: number;
  /** Approves what the author has written: nobody approves a text of their own. */
  readonly approver: number;
}

/**
 * Finds the demo accounts in whose names the demo is written.
 *
 * @throws DemoContentError when there are none.
 */
export async function findStaff(strapi: Core.Strapi): Promise<Staff> {
  const author = await findDemoAccount(strapi, 'Communications');
  const approver = await findDemoAccount(strapi, 'Super Admin');
  if (author === null || approver === null)
    throw new DemoContentError('The demo is written in the names of the demo accounts. Create these first.');
  return { author, approver };
}

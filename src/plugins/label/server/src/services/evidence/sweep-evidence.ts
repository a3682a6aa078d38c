import { rm } from 'node:fs/promises';
import { inTransaction } from '@parvis/procedure/server';
import type { LabelContext } from '../context';
import { EVIDENCE } from '../tables';
import { clearIncoming, contentsOf, holdContent, placeOf } from './evidence-files';

/** Takes away the files of which no piece of evidence knows: their transaction was undone after they had got a place. */
export async function sweepEvidence({ strapi, options }: LabelContext): Promise<void> {
  const { folder } = options.evidence;
  await clearIncoming(folder);
  for (const sha256 of await contentsOf(folder)) {
    await inTransaction(strapi.db, async (trx) => {
      await holdContent(trx, sha256);
      const known: unknown = await trx(EVIDENCE).where({ sha256 }).first('id');
      if (known === undefined) await rm(placeOf(folder, sha256), { force: true });
    });
  }
}

import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { label } from '../services/accessor';
import { contextOf } from '../services/context';
import { findEvidence } from '../services/evidence/evidence-pieces';
import { accountOf, foundOr404, nothing, numberIn } from './requests';
import { sendEvidence } from './send-evidence';

/** The evidence of an application for those who are to judge it; to everybody else of the panel there is none. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async file(context: Context): Promise<void> {
    const [id, piece] = [numberIn(context, 'id'), numberIn(context, 'piece')];
    if (!(await label(strapi).jury.isJuror(id, accountOf(context)))) throw nothing(context);
    const found = await inTransaction(strapi.db, (trx) => findEvidence(trx, id, piece));
    await sendEvidence(contextOf(strapi), context, foundOr404(context, found));
  },
});

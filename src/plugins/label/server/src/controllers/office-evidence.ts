import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contextOf } from '../services/context';
import { type Evidence, evidenceOfApplication, findEvidence } from '../services/evidence/evidence-pieces';
import { APPLICATIONS } from '../services/tables';
import { answer, foundOr404, numberIn } from './requests';
import { sendEvidence } from './send-evidence';

const shown = ({ applicationId: _, ...piece }: Evidence) => piece;

/** What the label office sees of the evidence of an application: everything that was not removed. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async list(context: Context): Promise<void> {
      const id = numberIn(context, 'id');
      const pieces = await inTransaction(strapi.db, async (trx) => {
        const known: unknown = await trx(APPLICATIONS).where({ id }).first('id');
        return known === undefined ? null : evidenceOfApplication(trx, id);
      });
      answer(context, foundOr404(context, pieces).map(shown));
    },

    async file(context: Context): Promise<void> {
      const [id, piece] = [numberIn(context, 'id'), numberIn(context, 'piece')];
      const found = await inTransaction(strapi.db, (trx) => findEvidence(trx, id, piece));
      await sendEvidence(house, context, foundOr404(context, found));
    },
  };
};

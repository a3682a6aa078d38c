import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { label } from '../services/accessor';
import { contextOf } from '../services/context';
import { answerComplement, listComplements } from '../services/instruction/answer-complement';
import type { ComplementRow } from '../services/instruction/complement-rows';
import { answer, bodyOf, doneOr, foundOr404, ownIn, version, words } from './requests';

const answered = z.strictObject({ version, answer: words(10_000) });

/** What the team of an application sees of a request; who of the office has asked is not told. */
const shown = ({ id, items, due, askedAt, answer: said, answeredAt, closedAt }: ComplementRow) => ({
  ...{ id, items, due, askedAt, answer: said, answeredAt, closedAt },
});

/** What a commune is asked for after its submission; of somebody else's application there is none. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async list(context: Context): Promise<void> {
      const complements = foundOr404(context, await listComplements(house, ownIn(context)));
      answer(context, complements.map(shown));
    },

    async answer(context: Context): Promise<void> {
      const own = ownIn(context);
      foundOr404(context, await listComplements(house, own));
      const { version: expectedVersion, answer: said } = bodyOf(context, answered);
      doneOr(context, await answerComplement(house, { own, answer: said, expectedVersion }));
      answer(context, await label(strapi).applications.view(own, languageOf(context)));
    },
  };
};

import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Panels } from '../interface/scoring';
import { scoring } from '../services/accessor';
import type { Answer } from '../services/answer';
import { answer, askedBy, BODIES, bodyOf, doneOr, numberIn, placeIn, queryOf } from './requests';

/** What whoever presides asks while a panel is composed. Steps answer the panel as it is composed then. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const panels = (): Panels => scoring(strapi).panels;
  const show = async (context: Context, id: number): Promise<void> =>
    answer(context, await panels().composition(id, languageOf(context)));
  const step =
    (take: (context: Context, id: number) => Promise<Answer<number>>) =>
    async (context: Context): Promise<void> =>
      show(context, doneOr(context, await take(context, numberIn(context, 'id'))));

  return {
    async choices(context: Context): Promise<void> {
      answer(context, await panels().choices());
    },

    async candidates(context: Context): Promise<void> {
      answer(context, await panels().candidates());
    },

    async find(context: Context): Promise<void> {
      await show(context, numberIn(context, 'id'));
    },

    async documents(context: Context): Promise<void> {
      const { search } = queryOf(context, BODIES.looked);
      answer(context, await panels().findDocuments(numberIn(context, 'id'), search));
    },

    members: step((context, id) => {
      const body = bodyOf(context, BODIES.members);
      return panels().setMembers(id, body.members, askedBy(context, body));
    }),

    dossiers: step((context, id) => {
      const body = bodyOf(context, BODIES.dossiers);
      return panels().addDossiers(id, body.documents, askedBy(context, body));
    }),

    removals: step((context, id) => {
      const { jurors, dossiers, version } = bodyOf(context, BODIES.removals);
      return panels().takeOut(id, { jurors, dossiers }, askedBy(context, { version }));
    }),

    async proposal(context: Context): Promise<void> {
      const { perDossier } = bodyOf(context, BODIES.proposal);
      answer(context, await panels().propose(numberIn(context, 'id'), perDossier));
    },

    assignments: step((context, id) => {
      const body = bodyOf(context, BODIES.assignments);
      return panels().assign(id, body.assignments, askedBy(context, body));
    }),

    jurors: step((context) => {
      const { jurors, version } = bodyOf(context, BODIES.jurors);
      return panels().setJurors(placeIn(context), jurors, askedBy(context, { version }));
    }),

    open: step((context, id) => panels().open(id, askedBy(context, bodyOf(context, BODIES.maybeSeen)))),
    close: step((context, id) => panels().close(id, askedBy(context, bodyOf(context, BODIES.maybeSeen)))),
  };
};

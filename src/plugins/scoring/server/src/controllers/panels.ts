import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Panels } from '../interface/scoring';
import { scoring } from '../services/accessor';
import type { DossierPlace } from '../services/panels/panel-dossier';
import { accountOf, answer, askedBy, BODIES, bodyOf, doneOr, numberIn, placeIn } from './requests';

/** What whoever presides asks of panels and their dossiers. Steps answer what the page shows next. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const panels = (): Panels => scoring(strapi).panels;
  const showPanel = async (context: Context, id: number): Promise<void> =>
    answer(context, await panels().view(id, accountOf(context)));
  const showDossier = async (context: Context, place: DossierPlace): Promise<void> => {
    const reader = { staff: accountOf(context), language: languageOf(context) };
    answer(context, await panels().dossier(place, reader));
  };

  return {
    async list(context: Context): Promise<void> {
      answer(context, await panels().list(accountOf(context)));
    },

    async statistics(context: Context): Promise<void> {
      answer(context, await panels().statistics(numberIn(context, 'id'), accountOf(context)));
    },

    async find(context: Context): Promise<void> {
      await showPanel(context, numberIn(context, 'id'));
    },

    async create(context: Context): Promise<void> {
      const wanted = bodyOf(context, BODIES.newPanel);
      await showPanel(context, doneOr(context, await panels().create(wanted, accountOf(context))));
      context.status = 201;
    },

    async dossier(context: Context): Promise<void> {
      await showDossier(context, placeIn(context));
    },

    async decide(context: Context): Promise<void> {
      const place = placeIn(context);
      const { revision, ...decided } = bodyOf(context, BODIES.decision);
      const wanted = { ...decided, ...(revision === undefined ? {} : { revision }) };
      doneOr(context, await panels().decide(place, wanted, askedBy(context, {})));
      await showDossier(context, place);
    },

    async recuse(context: Context): Promise<void> {
      const { reason } = bodyOf(context, BODIES.reason);
      const asked = { staff: accountOf(context), reason };
      const place = doneOr(context, await panels().recuse(numberIn(context, 'id'), asked));
      await showDossier(context, place);
    },

    async run(context: Context): Promise<void> {
      const place = placeIn(context);
      const { partial } = bodyOf(context, BODIES.run);
      doneOr(context, await scoring(strapi).runs.run(place, { staff: accountOf(context), partial }));
      await showDossier(context, place);
    },

    async simulate(context: Context): Promise<void> {
      const { marks } = bodyOf(context, BODIES.marks);
      const asked = { staff: accountOf(context), marks };
      answer(context, doneOr(context, await scoring(strapi).runs.simulate(placeIn(context), asked)));
    },
  };
};

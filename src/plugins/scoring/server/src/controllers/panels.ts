import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Panels } from '../interface/scoring';
import { scoring } from '../services/accessor';
import type { Answer } from '../services/answer';
import type { DossierPlace } from '../services/panel-dossier';
import { accountOf, askedBy, BODIES, bodyOf, doneOr, numberIn } from './requests';

/** What whoever presides asks of panels. Steps answer what the page shows next. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const panels = (): Panels => scoring(strapi).panels;
  const answer = <Data>(context: Context, data: Data | null): void => {
    if (data === null) throw new errors.NotFoundError();
    context.set('Cache-Control', 'no-store');
    context.body = { data };
  };
  const showPanel = async (context: Context, id: number): Promise<void> =>
    answer(context, await panels().view(id, accountOf(context)));
  const showDossier = async (context: Context, place: DossierPlace): Promise<void> => {
    const reader = { staff: accountOf(context), language: languageOf(context) };
    answer(context, await panels().dossier(place, reader));
  };
  const placeOf = (context: Context): DossierPlace => ({
    panel: numberIn(context, 'id'),
    dossier: numberIn(context, 'dossier'),
  });
  const step =
    (take: (context: Context, id: number) => Promise<Answer<number>>) =>
    async (context: Context): Promise<void> =>
      showPanel(context, doneOr(context, await take(context, numberIn(context, 'id'))));

  return {
    async list(context: Context): Promise<void> {
      answer(context, await panels().list(accountOf(context)));
    },

    async find(context: Context): Promise<void> {
      await showPanel(context, numberIn(context, 'id'));
    },

    async create(context: Context): Promise<void> {
      const wanted = bodyOf(context, BODIES.newPanel);
      await showPanel(context, doneOr(context, await panels().create(wanted, accountOf(context))));
      context.status = 201;
    },

    members: step((context, id) => {
      const body = bodyOf(context, BODIES.members);
      return panels().setMembers(id, body.members, askedBy(context, body));
    }),

    dossiers: step((context, id) => {
      const body = bodyOf(context, BODIES.dossiers);
      return panels().addDossiers(id, body.documents, askedBy(context, body));
    }),

    assignments: step((context, id) => {
      const body = bodyOf(context, BODIES.assignments);
      return panels().assign(id, body.assignments, askedBy(context, body));
    }),

    open: step((context, id) => panels().open(id, askedBy(context, bodyOf(context, BODIES.maybeSeen)))),
    close: step((context, id) => panels().close(id, askedBy(context, bodyOf(context, BODIES.maybeSeen)))),

    async proposal(context: Context): Promise<void> {
      const { perDossier } = bodyOf(context, BODIES.proposal);
      answer(context, await panels().propose(numberIn(context, 'id'), perDossier));
    },

    async dossier(context: Context): Promise<void> {
      await showDossier(context, placeOf(context));
    },

    async decide(context: Context): Promise<void> {
      const place = placeOf(context);
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
      const place = placeOf(context);
      const { partial } = bodyOf(context, BODIES.run);
      doneOr(context, await scoring(strapi).runs.run(place, { staff: accountOf(context), partial }));
      await showDossier(context, place);
    },

    async simulate(context: Context): Promise<void> {
      const { marks } = bodyOf(context, BODIES.marks);
      const asked = { staff: accountOf(context), marks };
      answer(context, doneOr(context, await scoring(strapi).runs.simulate(placeOf(context), asked)));
    },
  };
};

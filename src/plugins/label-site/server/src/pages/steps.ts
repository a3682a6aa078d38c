import { applicationIn } from '../services/dossier';
import { sentencesOf } from '../services/refused';
import { APPLICATION } from '../services/shapes';
import { addressOf, type PageOf, type SiteRoute } from '../site';
import { leadTo } from '../views/layout';
import { receiptPage, submitPage, withdrawPage } from '../views/step-pages';

const askSubmit: PageOf = async (visit) => submitPage(visit, await applicationIn(visit), []);
const askWithdraw: PageOf = async (visit) => withdrawPage(visit, await applicationIn(visit), []);

/** Takes a step of the version that was read, or shows its page again with why not. */
const step =
  (event: 'submit' | 'withdraw', page: typeof submitPage): PageOf =>
  async (visit) => {
    const { fields, visitor } = visit;
    const application = await applicationIn(visit);
    if (fields.text('sure') === '') return page(visit, application, ['']);
    const json = { version: Number(fields.text('version')) || application.version };
    const path = `/label/applications/${application.id}/${event}`;
    const answered = await visitor.ask({ method: 'POST', path, json }, APPLICATION);
    if (!answered.ok) return page(visit, await applicationIn(visit), sentencesOf(answered.refusal));
    const own = ['dossiers', application.id] as const;
    return event === 'submit'
      ? leadTo(addressOf(visit, ...own, 'recepisse'))
      : leadTo(addressOf(visit, ...own, 'suivi'), 'withdrawn');
  };

const receipt: PageOf = async (visit) => receiptPage(visit, await applicationIn(visit));

export const stepRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/dossiers/:id/depot', page: askSubmit },
  { method: 'post', path: '/dossiers/:id/depot', page: step('submit', submitPage) },
  { method: 'get', path: '/dossiers/:id/recepisse', page: receipt },
  { method: 'get', path: '/dossiers/:id/retrait', page: askWithdraw },
  { method: 'post', path: '/dossiers/:id/retrait', page: step('withdraw', withdrawPage) },
];

import { sentencesOf } from '../services/refused';
import { BEGUN, CLAIMS, EDITIONS } from '../services/shapes';
import { addressOf, needed, type PageOf, type SiteAnswer, type SiteRoute, type Visit } from '../site';
import { beginPage } from '../views/begin-page';
import { leadTo } from '../views/layout';

/** Asks for which edition and commune a dossier is begun. */
async function ask(
  visit: Visit,
  chosen: { readonly edition: string; readonly commune: string; readonly errors: readonly string[] },
): Promise<SiteAnswer> {
  const { visitor } = visit;
  const { data: claims } = needed(await visitor.ask({ path: '/label/claims' }, CLAIMS));
  const { data: editions } = needed(await visitor.askAsAnybody({ path: '/label/editions' }, EDITIONS));
  return beginPage(visit, {
    ...{ chosen, claims: claims.filter(({ state }) => state !== 'refused') },
    editions: editions.filter(({ state }) => state === 'open'),
  });
}

const form: PageOf = (visit) => ask(visit, { edition: visit.query('edition'), commune: '', errors: [] });

const begin: PageOf = async (visit) => {
  const [edition, commune] = [visit.fields.text('edition'), visit.fields.text('commune')];
  const json = { edition, commune };
  const path = '/label/applications';
  if (edition === '' || commune === '') return ask(visit, { edition, commune, errors: [''] });
  const answered = await visit.visitor.ask({ method: 'POST', path, json }, BEGUN);
  if (answered.ok) return leadTo(addressOf(visit, 'dossiers', answered.data.data.id), 'begun');
  return ask(visit, { edition, commune, errors: sentencesOf(answered.refusal) });
};

export const beginRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/dossiers/nouveau', page: form },
  { method: 'post', path: '/dossiers/nouveau', page: begin },
];

import { findCommunes } from '../services/communes';
import { sentencesOf } from '../services/refused';
import { ANYTHING, CLAIMS } from '../services/shapes';
import { addressOf, needed, type PageOf, type SiteAnswer, type SiteRoute, type Visit } from '../site';
import { communesPage, type TypedClaim } from '../views/communes-page';
import { leadTo } from '../views/layout';

/** The claims of the account, with a form for another one. */
async function shown(visit: Visit, typed: TypedClaim): Promise<SiteAnswer> {
  const { data: claims } = needed(await visit.visitor.ask({ path: '/label/claims' }, CLAIMS));
  const found = await findCommunes(visit, visit.query('nom').trim());
  return communesPage(visit, { claims, found, typed });
}

const list: PageOf = (visit) => shown(visit, { code: visit.query('code'), role: '', errors: [] });

const claim: PageOf = async (visit) => {
  const { fields, visitor } = visit;
  const [code, role] = [fields.text('code').trim().toUpperCase(), fields.text('role').trim()];
  const json = { commune: code, role };
  const answered = await visitor.ask({ method: 'POST', path: '/label/claims', json }, ANYTHING);
  if (answered.ok) return leadTo(addressOf(visit, 'communes'), 'claimed');
  const { refusal } = answered;
  const errors =
    refusal.status === 400
      ? [
          ...(/^[0-9A-Z]{5}$/.test(code) ? [] : ['code' as const]),
          ...(role === '' ? ['role' as const] : []),
        ].map((name) => ({ name, message: null }))
      : sentencesOf(refusal).map((message) => ({ name: 'code' as const, message }));
  return shown(visit, { code: fields.text('code'), role: fields.text('role'), errors });
};

export const communeRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/communes', page: list },
  { method: 'post', path: '/communes', page: claim },
];

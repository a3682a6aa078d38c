import { ANYTHING } from '../services/shapes';
import { addressOf, type PageOf, type SiteRoute } from '../site';
import { leadTo } from '../views/layout';
import { askedPage, forgottenPage, newPasswordPage } from '../views/password-pages';

/** Asks for a mail; whether the address has an account is told to nobody. */
const forgotten: PageOf = async (visit) => {
  const email = visit.fields.text('email').trim();
  const question = { method: 'POST', path: '/auth/forgot-password', json: { email } } as const;
  const answered = await visit.visitor.askAsAnybody(question, ANYTHING);
  if (answered.ok) return askedPage(visit);
  const { status, message } = answered.refusal;
  return forgottenPage(visit, { email, why: status === 429 || status >= 500 ? message : null });
};

const set: PageOf = async (visit) => {
  const { fields } = visit;
  const [code, password, again] = ['code', 'password', 'passwordConfirmation'].map((name) =>
    fields.text(name),
  );
  if (password !== again) return newPasswordPage(visit, code ?? '', 'different');
  const json = { code, password, passwordConfirmation: again };
  const question = { method: 'POST', path: '/auth/reset-password', json } as const;
  const answered = await visit.visitor.askAsAnybody(question, ANYTHING);
  if (answered.ok) return leadTo(addressOf(visit, 'connexion'), 'password-set');
  return newPasswordPage(visit, code ?? '', /code/i.test(answered.refusal.message) ? 'dead' : 'weak');
};

export const passwordRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/mot-de-passe-oublie', page: (visit) => forgottenPage(visit, null) },
  { method: 'post', path: '/mot-de-passe-oublie', page: forgotten },
  {
    method: 'get',
    path: '/mot-de-passe',
    page: (visit) => newPasswordPage(visit, visit.query('code'), null),
  },
  { method: 'post', path: '/mot-de-passe', page: set },
];

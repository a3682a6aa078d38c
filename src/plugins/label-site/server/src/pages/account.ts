import { addressOf, type PageOf, type SiteRoute, type Visit } from '../site';
import { leadTo } from '../views/layout';
import { resumedPage } from '../views/resumed-page';
import { KEPT, type Pending, signInPage } from '../views/sign-in-page';

/** What waits until the reader has signed in; only pages of this site do. */
function pendingIn({ fields, options }: Visit): Pending | null {
  const to = fields.text('to');
  if (to !== options.path && !to.startsWith(`${options.path}/`)) return null;
  const typed = fields
    .entries()
    .flatMap(([name, value]) => (name.startsWith(KEPT) ? [[name.slice(KEPT.length), value] as const] : []));
  return { to, typed: fields.text('again') === '' ? null : typed };
}

const signIn: PageOf = async (visit) => {
  const { fields, visitor } = visit;
  const pending = pendingIn(visit);
  const identifier = fields.text('identifier').trim();
  const answered = await visitor.signIn(identifier, fields.text('password'));
  if (!answered.ok) {
    const { status, message } = answered.refusal;
    return signInPage(visit, pending, { identifier, why: status === 429 ? message : null });
  }
  if (pending === null) return leadTo(addressOf(visit, 'dossiers'));
  return pending.typed === null ? leadTo(pending.to) : resumedPage(visit, pending.to, pending.typed);
};

const signOut: PageOf = async (visit) => {
  await visit.visitor.signOut();
  return leadTo(addressOf(visit, 'connexion'), 'signed-out');
};

/** Who one is, and in which language one reads. */
export const accountRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/connexion', page: (visit) => signInPage(visit, null) },
  { method: 'post', path: '/connexion', page: signIn },
  { method: 'post', path: '/deconnexion', page: signOut },
];

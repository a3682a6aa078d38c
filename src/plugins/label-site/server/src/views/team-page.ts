import { form, html, type Markup, type PageAnswer, textField } from '@parvis/pages';
import { inBoth, nameOf } from '../language';
import type { Application, Colleague, Invitation } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { instantIn } from './calendar';
import { dossierWays } from './dossier-frame';
import { sitePage } from './layout';
import { refusedNotice } from './refused';

const WORDS = inBoth({
  fr: {
    title: 'Équipe du dossier',
    introduction:
      'Chaque membre de l’équipe peut répondre, joindre des pièces et déposer le dossier. Seule la personne qui l’a créé invite et retire des membres.',
    ...{ member: 'Membre', role: 'Rôle', action: 'Action', invitation: 'Invitation', state: 'État' },
    roles: { owner: 'A créé le dossier', colleague: 'Collègue' },
    states: { sent: 'Envoyée', accepted: 'Acceptée', revoked: 'Annulée', expired: 'Expirée' },
    until: (instant: string) => `valable jusqu’au ${instant}`,
    remove: 'Retirer de l’équipe',
    revoke: 'Annuler l’invitation',
    invitations: 'Invitations',
    none: 'Personne n’a encore été invité.',
    invite: 'Inviter un ou une collègue',
    email: 'Adresse électronique',
    hint: 'Celle de son compte : nous y envoyons un lien personnel, valable quatorze jours.',
    send: 'Envoyer l’invitation',
    wrong: 'Indiquez une adresse électronique complète, par exemple prenom.nom@commune.example.',
    failed: 'Cela n’a pas été possible',
  },
  en: {
    title: 'Team of the application',
    introduction:
      'Every member of the team can answer, attach evidence and submit. Only who created the application invites and removes members.',
    ...{ member: 'Member', role: 'Role', action: 'Action', invitation: 'Invitation', state: 'State' },
    roles: { owner: 'Created the application', colleague: 'Colleague' },
    states: { sent: 'Sent', accepted: 'Accepted', revoked: 'Revoked', expired: 'Expired' },
    until: (instant: string) => `valid until ${instant}`,
    remove: 'Remove from the team',
    revoke: 'Revoke the invitation',
    invitations: 'Invitations',
    none: 'Nobody was invited yet.',
    invite: 'Invite a colleague',
    email: 'Mail address',
    hint: 'That of their account: we send a personal link there, valid for fourteen days.',
    send: 'Send the invitation',
    wrong: 'Give a complete mail address, for example first.last@commune.example.',
    failed: 'This was not possible',
  },
});

/** A button of a table, which says also to whom it applies. */
const rowButton = (visit: Visit, action: string, words: string, about: string): Markup =>
  html`<div class="inline">${form({
    ...{ language: visit.language, action, printed: false },
    buttons: [{ words: html`${words} <span class="unseen">${about}</span>`, quiet: true }],
  })}</div>`;

/** Who works on a dossier, who was invited, and how one invites. */
export function teamPage(
  visit: Visit,
  {
    application,
    team,
    invitations,
    email,
    errors,
  }: {
    readonly application: Application;
    readonly team: readonly Colleague[];
    readonly invitations: readonly Invitation[];
    readonly email: string;
    /** Why the last form was refused; empty for an address that is none. */
    readonly errors: readonly string[];
  },
): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const own = addressOf(visit, 'dossiers', application.id, 'equipe');
  const isOwner = application.as === 'owner';
  const members = team.map(({ account, email: address, role }) => {
    const mayGo = isOwner && role !== 'owner';
    const action = mayGo ? rowButton(visit, `${own}/membres/${account}`, words.remove, address) : undefined;
    return html`<tr><th scope="row">${address}</th><td>${nameOf(words.roles, role)}</td><td>${action}</td></tr>`;
  });
  const sent = invitations.map(({ id, email: address, state, until }) => {
    const valid =
      state === 'sent' ? `, ${words.until(instantIn(until, application.edition.zone, language))}` : '';
    const action =
      state === 'sent' ? rowButton(visit, `${own}/invitations/${id}`, words.revoke, address) : undefined;
    return html`<tr><th scope="row">${address}</th><td>${nameOf(words.states, state)}${valid}</td><td>${action}</td></tr>`;
  });
  const messages = errors.map((message) => message || words.wrong);
  const ofField = email !== '' || errors.includes('');
  const invitation = form({
    ...{ language, action: own, buttons: [{ words: words.send }] },
    errors: ofField ? messages.map((message) => ({ name: 'email', message })) : [],
    fields: [
      textField({
        ...{ name: 'email', label: words.email, hint: words.hint, type: 'email', value: email },
        ...{ required: true, error: ofField ? messages[0] : undefined, maxLength: 254, autocomplete: 'off' },
      }),
    ],
  });
  const forOwner = html`<h2>${words.invitations}</h2>${
    sent.length === 0
      ? html`<p>${words.none}</p>`
      : html`<table><thead><tr><th scope="col">${words.invitation}</th><th scope="col">${words.state}</th><th scope="col">${words.action}</th></tr></thead><tbody>${sent}</tbody></table>`
  }<h2>${words.invite}</h2>${invitation}`;
  const failed = ofField ? undefined : refusedNotice(words.failed, messages);
  return sitePage(visit, {
    ...{ title: words.title, fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: 422 } : {}),
    body: html`${dossierWays(visit, application)}${failed}<p>${words.introduction}</p>
<table><thead><tr><th scope="col">${words.member}</th><th scope="col">${words.role}</th><th scope="col">${words.action}</th></tr></thead><tbody>${members}</tbody></table>
${isOwner ? forOwner : undefined}`,
  });
}

import { form, hidden, html, link, notice, type PageAnswer, textField } from '@parvis/pages';
import { inBoth } from '../language';
import { addressOf, type Visit } from '../site';
import { sitePage } from './layout';

const WORDS = inBoth({
  fr: {
    title: 'Se connecter',
    ended: 'Connectez-vous pour continuer',
    endedText:
      'Vous n’êtes pas ou plus connecté. Ce que vous avez saisi n’est pas perdu : il est envoyé ensuite.',
    needed: 'Cette page demande d’être connecté.',
    identifier: 'Adresse électronique',
    password: 'Mot de passe',
    send: 'Se connecter',
    wrong: 'L’adresse ou le mot de passe n’est pas le bon.',
    forgotten: 'Mot de passe oublié ?',
    account: 'Vous n’avez pas de compte ?',
    accountText: 'Un compte représente une commune : c’est le bureau du label qui le crée, à votre demande.',
    write: (address: string) => `Écrivez à ${address}`,
  },
  en: {
    title: 'Sign in',
    ended: 'Sign in to go on',
    endedText:
      'You are not signed in, or not any more. What you have typed is not lost: it is sent afterwards.',
    needed: 'One has to be signed in for this page.',
    identifier: 'Mail address',
    password: 'Password',
    send: 'Sign in',
    wrong: 'The address or the password is not right.',
    forgotten: 'Forgotten your password?',
    account: 'You have no account?',
    accountText: 'An account speaks for a commune: the label office makes it when you ask for it.',
    write: (address: string) => `Write to ${address}`,
  },
});

/** What was to be done when the reader turned out to be signed in no more. */
export interface Pending {
  /** The page that was asked for. */
  readonly to: string;
  /** What was sent to it, if it was a form. */
  readonly typed: readonly (readonly [name: string, value: string])[] | null;
}

/** Under which names what was typed waits while one signs in. */
export const KEPT = 'kept-';

/** Asks who the reader is. @param attempt what was tried, and why it failed where it is no wrong password. */
export function signInPage(
  visit: Visit,
  pending: Pending | null,
  attempt: { readonly identifier: string; readonly why: string | null } | null = null,
): PageAnswer {
  const { language, options } = visit;
  const words = WORDS[language];
  const wrong = attempt === null ? undefined : (attempt.why ?? words.wrong);
  const reason =
    pending === null || wrong !== undefined
      ? undefined
      : notice(
          'information',
          words.ended,
          html`<p>${pending.typed === null ? words.needed : words.endedText}</p>`,
        );
  const waiting =
    pending === null
      ? []
      : [
          hidden('to', pending.to),
          ...(pending.typed === null ? [] : [hidden('again', 'on')]),
          ...(pending.typed ?? []).map(([name, value]) => hidden(`${KEPT}${name}`, value)),
        ];
  const contact =
    options.contact === null
      ? undefined
      : html`<p>${link(`mailto:${options.contact}`, words.write(options.contact))}</p>`;
  return sitePage(visit, {
    title: words.title,
    ...(wrong === undefined ? {} : { fault: true, status: 422 }),
    body: html`${reason}${form({
      ...{ language, action: addressOf(visit, 'connexion'), multipart: pending?.typed != null },
      buttons: [{ words: words.send }],
      errors: wrong === undefined ? [] : [{ name: 'identifier', message: wrong }],
      fields: [
        textField({
          ...{ name: 'identifier', label: words.identifier, value: attempt?.identifier ?? '', error: wrong },
          ...{ autocomplete: 'username', required: true },
        }),
        textField({
          ...{ name: 'password', label: words.password, type: 'password', required: true },
          autocomplete: 'current-password',
        }),
        ...waiting,
      ],
    })}
<p>${link(addressOf(visit, 'mot-de-passe-oublie'), words.forgotten)}</p>
<h2>${words.account}</h2>
<p>${words.accountText}</p>${contact}`,
  });
}

import { form, hidden, html, link, type PageAnswer, textField } from '@parvis/pages';
import { inBoth } from '../language';
import { addressOf, type Visit } from '../site';
import { sitePage } from './layout';

const WORDS = inBoth({
  fr: {
    title: 'Mot de passe oublié',
    text: 'Indiquez l’adresse de votre compte : nous vous envoyons un lien pour choisir un nouveau mot de passe.',
    email: 'Adresse électronique',
    send: 'Recevoir un lien',
    wrong: 'Indiquez une adresse électronique complète.',
    asked: 'Consultez votre messagerie',
    askedText:
      'Si un compte existe à cette adresse, un lien vient d’y être envoyé. S’il n’arrive pas, regardez dans les indésirables.',
    signIn: 'Revenir à la connexion',
    set: 'Choisir un nouveau mot de passe',
    password: 'Nouveau mot de passe',
    passwordHint: 'Au moins huit caractères, les plus longs sont les meilleurs.',
    again: 'Le même, encore une fois',
    save: 'Enregistrer le mot de passe',
    faults: {
      different: 'Les deux mots de passe ne sont pas les mêmes.',
      weak: 'Ce mot de passe ne convient pas : choisissez-en un d’au moins huit caractères.',
      dead: 'Ce lien a déjà servi ou n’est plus valable : demandez-en un nouveau.',
    },
  },
  en: {
    title: 'Forgotten password',
    text: 'Give the address of your account: we send you a link with which to choose a new password.',
    email: 'Mail address',
    send: 'Get a link',
    wrong: 'Give a complete mail address.',
    asked: 'Look into your mail',
    askedText:
      'If there is an account with this address, a link has just been sent to it. If it does not arrive, look among unwanted mail.',
    signIn: 'Back to signing in',
    set: 'Choose a new password',
    password: 'New password',
    passwordHint: 'At least eight characters, the longer the better.',
    again: 'The same once more',
    save: 'Save the password',
    faults: {
      different: 'The two passwords are not the same.',
      weak: 'This password will not do: choose one of at least eight characters.',
      dead: 'This link has served already or is not valid any more: ask for another one.',
    },
  },
});

/** Asks to which address a link is to be sent. */
export function forgottenPage(
  visit: Visit,
  attempt: { readonly email: string; readonly why: string | null } | null,
): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const error = attempt === null ? undefined : (attempt.why ?? words.wrong);
  return sitePage(visit, {
    ...{ title: words.title, fault: error !== undefined },
    ...(error === undefined ? {} : { status: 422 }),
    body: html`<p>${words.text}</p>${form({
      ...{ language, action: visit.path, buttons: [{ words: words.send }] },
      errors: error === undefined ? [] : [{ name: 'email', message: error }],
      fields: [
        textField({
          ...{ name: 'email', label: words.email, type: 'email', value: attempt?.email ?? '', error },
          ...{ required: true, autocomplete: 'email' },
        }),
      ],
    })}`,
  });
}

/** The same whether there is an account or not. */
export function askedPage(visit: Visit): PageAnswer {
  const words = WORDS[visit.language];
  const back = link(addressOf(visit, 'connexion'), words.signIn);
  return sitePage(visit, { title: words.asked, body: html`<p>${words.askedText}</p><p>${back}</p>` });
}

/** Asks for the new password, with the code of the link. */
export function newPasswordPage(
  visit: Visit,
  code: string,
  fault: 'different' | 'weak' | 'dead' | null,
): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const error = fault === null ? undefined : words.faults[fault];
  const password = { type: 'password', required: true, autocomplete: 'new-password' } as const;
  return sitePage(visit, {
    ...{ title: words.set, fault: fault !== null },
    ...(fault === null ? {} : { status: 422 }),
    body: html`${form({
      ...{ language, action: visit.path, buttons: [{ words: words.save }] },
      errors: error === undefined ? [] : [{ name: 'password', message: error }],
      fields: [
        textField({
          ...{ ...password, name: 'password', label: words.password, hint: words.passwordHint, error },
        }),
        textField({ ...password, name: 'passwordConfirmation', label: words.again }),
        hidden('code', code),
      ],
    })}<p>${link(addressOf(visit, 'mot-de-passe-oublie'), words.title)}</p>`,
  });
}

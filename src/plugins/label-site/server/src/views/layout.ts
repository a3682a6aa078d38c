import {
  form,
  hidden,
  html,
  type Markup,
  navigation,
  notice,
  type PageAnswer,
  PRIVATE_HEADERS,
  page,
} from '@parvis/pages';
import { inBoth } from '../language';
import { addressOf, type Visit } from '../site';

const WORDS = inBoth({
  fr: {
    navigation: 'Candidature au label',
    ...{ home: 'Accueil', dossiers: 'Mes dossiers', communes: 'Mes communes' },
    ...{ signIn: 'Se connecter', signOut: 'Se déconnecter', other: 'English' },
    error: (title: string) => `Erreur : ${title}`,
  },
  en: {
    navigation: 'Application for the label',
    ...{ home: 'Home', dossiers: 'My applications', communes: 'My communes' },
    ...{ signIn: 'Sign in', signOut: 'Sign out', other: 'Français' },
    error: (title: string) => `Error: ${title}`,
  },
});

/** Something was done: what a page says above everything else after a form was sent. */
const DONE = inBoth({
  fr: {
    saved: 'La réponse est enregistrée.',
    begun: 'Le dossier est créé. Répondez aux questions dans l’ordre que vous voulez.',
    claimed: 'Votre demande est enregistrée : le bureau du label la vérifie.',
    'evidence-added': 'La pièce est ajoutée.',
    'evidence-removed': 'La pièce est retirée.',
    invited: 'L’invitation est envoyée.',
    revoked: 'L’invitation est annulée.',
    removed: 'Cette personne n’a plus accès au dossier.',
    joined: 'Vous faites maintenant partie de l’équipe de ce dossier.',
    withdrawn: 'La candidature est retirée.',
    completed: 'Le complément est envoyé au bureau du label.',
    appealed: 'Le recours est déposé : le bureau du label en accuse réception par courriel.',
    renounced: 'La commune a renoncé au label.',
    'renewal-begun': 'La demande de renouvellement est créée ; rien n’est encore déposé.',
    'password-set': 'Le mot de passe est changé : connectez-vous.',
    'signed-out': 'Vous êtes déconnecté.',
  },
  en: {
    saved: 'The answer is saved.',
    begun: 'The application is created. Answer the questions in any order you like.',
    claimed: 'Your request is recorded: the label office is looking into it.',
    'evidence-added': 'The piece of evidence is added.',
    'evidence-removed': 'The piece of evidence is removed.',
    invited: 'The invitation is sent.',
    revoked: 'The invitation is revoked.',
    removed: 'This person has no access to the application any more.',
    joined: 'You now belong to the team of this application.',
    withdrawn: 'The application is withdrawn.',
    completed: 'The complement is sent to the label office.',
    appealed: 'The appeal is filed: the label office acknowledges it by mail.',
    renounced: 'The commune has given the label back.',
    'renewal-begun': 'The renewal is begun; nothing is submitted yet.',
    'password-set': 'The password is changed: sign in.',
    'signed-out': 'You are signed out.',
  },
});

export type Done = keyof (typeof DONE)['fr'];

const isDone = (name: string): name is Done => Object.hasOwn(DONE.fr, name);

/** What a page of the site consists of. */
export interface SitePage {
  readonly title: string;
  readonly body: Markup;
  readonly status?: number;
  /** Whether something that was sent has to be corrected: the title of the window says so first. */
  readonly fault?: boolean;
  readonly script?: string;
}

/** Makes a page of the site, with its navigation, and with what has just been done. */
export function sitePage(visit: Visit, { title, body, status, fault = false, script }: SitePage): PageAnswer {
  const { language, options } = visit;
  const words = WORDS[language];
  const done = visit.query('done');
  const message = !fault && isDone(done) ? notice('success', DONE[language][done]) : undefined;
  return page({
    ...{ language, title, publisher: options.publisher, forms: 'from-this-site' },
    navigation: ways(visit),
    body: html`${message}${body}`,
    ...(fault ? { windowTitle: words.error(title) } : {}),
    ...(status === undefined ? {} : { status }),
    ...(script === undefined ? {} : { script }),
  });
}

/** Where one can go from everywhere, and in which language. */
function ways(visit: Visit): Markup {
  const { language, visitor, path } = visit;
  const words = WORDS[language];
  const to = (part: string, label: string) => {
    const address = part === '' ? addressOf(visit) : addressOf(visit, part);
    return { address, words: label, current: part === '' ? path === address : isWithin(path, address) };
  };
  const other = language === 'fr' ? 'en' : 'fr';
  const back = hidden('back', path);
  const languages = form({
    ...{ language, action: addressOf(visit, 'langue'), fields: [hidden('language', other), back] },
    buttons: [{ words: html`<span lang="${other}">${words.other}</span>`, quiet: true }],
  });
  const leave = form({
    ...{ language, action: addressOf(visit, 'deconnexion') },
    buttons: [{ words: words.signOut, quiet: true }],
  });
  return navigation({
    label: words.navigation,
    links: [
      to('', words.home),
      ...(visitor.isKnown
        ? [to('dossiers', words.dossiers), to('communes', words.communes)]
        : [to('connexion', words.signIn)]),
    ],
    more: html`<div class="buttons">${languages}${visitor.isKnown ? leave : undefined}</div>`,
  });
}

const isWithin = (path: string, address: string): boolean =>
  path === address || path.startsWith(`${address}/`);

/** Leads on to another page after something was done, so that reloading it does nothing twice. */
export function leadTo(address: string, done?: Done): PageAnswer {
  const [path = '', fragment] = address.split('#');
  const query = done === undefined ? '' : `${path.includes('?') ? '&' : '?'}done=${done}`;
  const location = `${path}${query}${fragment === undefined ? '' : `#${fragment}`}`;
  return { status: 303, headers: { ...PRIVATE_HEADERS, Location: location }, body: '' };
}

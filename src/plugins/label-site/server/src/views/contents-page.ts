import {
  choices,
  form,
  hidden,
  html,
  link,
  type Markup,
  notice,
  type PageAnswer,
  textField,
} from '@parvis/pages';
import type { TypedPiece } from '../domain/typed-piece';
import { inBoth } from '../language';
import type { ContentKind } from '../options';
import type { FoundContent } from '../services/contents';
import type { Dossier } from '../services/dossier';
import { addressOf, type Visit } from '../site';
import { dossierWays } from './dossier-frame';
import { EVIDENCE_WORDS } from './evidence-words';
import { sitePage } from './layout';
import { pieceFields, takesPieces } from './piece-fields';

const WORDS = inBoth({
  fr: {
    search: 'Chercher par le titre',
    hint: 'Quelques mots du titre, tels qu’il est publié.',
    find: 'Chercher',
    nothing: (words: string) =>
      `Rien de publié ne porte « ${words} » dans son titre. Essayez un seul mot, ou joignez un fichier.`,
    which: 'Lequel ?',
    choose: 'Choisissez ce à quoi la pièce renvoie.',
    back: 'Revenir aux pièces',
  },
  en: {
    search: 'Search by title',
    hint: 'Some words of the title, as it is published.',
    find: 'Search',
    nothing: (words: string) =>
      `Nothing that is published has “${words}” in its title. Try a single word, or attach a file.`,
    which: 'Which one?',
    choose: 'Choose what the piece refers to.',
    back: 'Back to the evidence',
  },
});

/** A piece that refers to content, as it is typed; an error without words is that nothing is chosen. */
export interface TypedContent extends Pick<TypedPiece, 'questions' | 'visibility'> {
  /** Its documentId. */
  readonly referred: string;
  readonly errors: readonly string[];
}

/** What is looked for as evidence, and what was found. */
export interface SoughtContent {
  readonly dossier: Dossier;
  readonly kind: ContentKind;
  readonly words: string;
  readonly found: readonly FoundContent[];
  readonly typed: TypedContent;
}

/** A form that only reads. */
function searchForm({ language, path }: Visit, { kind, words: sought, typed }: SoughtContent): Markup {
  const words = WORDS[language];
  const [question] = typed.questions;
  return html`<form method="get" action="${path}" role="search" aria-label="${words.search}">
${hidden('genre', kind)}${question === undefined ? undefined : hidden('question', question)}
${textField({ name: 'titre', label: words.search, hint: words.hint, value: sought, type: 'search', maxLength: 100 })}
<p class="buttons"><button type="submit" class="quiet">${words.find}</button></p></form>`;
}

function addForm(
  { language, path }: Visit,
  { dossier, kind, words: sought, found, typed }: SoughtContent,
): Markup {
  const words = WORDS[language];
  const messages = typed.errors.map((message) => message || words.choose);
  return form({
    ...{ language, action: path },
    errors: messages.map((message) => ({ name: 'referred', message })),
    fields: [
      choices({
        ...{ name: 'referred', legend: words.which, chosen: typed.referred, error: messages[0] },
        options: found.map(({ documentId, title }) => ({ value: documentId, words: title })),
      }),
      ...pieceFields(dossier.questions, typed, language),
      ...[hidden('genre', kind), hidden('titre', sought)],
    ],
    buttons: [{ words: EVIDENCE_WORDS[language].send }],
  });
}

/** Finds what is published and adds it as evidence. */
export function contentsPage(visit: Visit, sought: SoughtContent): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const { dossier, kind, found, typed } = sought;
  const none =
    sought.words === '' || found.length > 0 ? undefined : html`<p>${words.nothing(sought.words)}</p>`;
  const forms = html`${searchForm(visit, sought)}<div role="status">${none}</div>
${found.length === 0 ? undefined : addForm(visit, sought)}`;
  return sitePage(visit, {
    ...{ title: EVIDENCE_WORDS[language].refer[kind], fault: typed.errors.length > 0 },
    ...(typed.errors.length > 0 ? { status: 422 } : {}),
    body: html`${dossierWays(visit, dossier.application)}
${takesPieces(dossier.application) ? forms : notice('information', EVIDENCE_WORDS[language].closed)}
<p>${link(addressOf(visit, 'dossiers', dossier.application.id, 'pieces'), words.back)}</p>`,
  });
}

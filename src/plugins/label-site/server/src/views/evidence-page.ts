import {
  choices,
  fileField,
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
import { nameOf } from '../language';
import { CONTENT_KINDS } from '../options';
import type { Dossier } from '../services/dossier';
import type { Application, Evidence } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { dossierWays } from './dossier-frame';
import { EVIDENCE_WORDS } from './evidence-words';
import { sitePage } from './layout';
import { pieceFields, takesPieces } from './piece-fields';
import { refusedNotice } from './refused';
import { sizeIn } from './sizes';

/** Why a piece was not taken; without sentences, because what it consists of is missing. */
export type EvidenceErrors = {
  readonly carrier: 'file' | 'link';
  readonly sentences: readonly string[];
} | null;

/** What a dossier has, and the way to each piece. */
function pieceTable(visit: Visit, pieces: readonly Evidence[], mayChange: boolean): Markup {
  const { language } = visit;
  const words = EVIDENCE_WORDS[language];
  if (pieces.length === 0) return html`<p>${words.none}</p>`;
  const own = addressOf(visit, 'dossiers', visit.param('id'), 'pieces');
  const rows = pieces.map(({ id, kind, title, questions, visibility, file, link: address }) => {
    const shown =
      file === null
        ? address === null
          ? undefined
          : link(address, address)
        : link(`${own}/${id}/fichier`, words.download(file.name, sizeIn(file.size, language)));
    const about = `${nameOf(words.kinds, kind)}, ${nameOf(words.visible, visibility)}`;
    const removal = mayChange
      ? html`<td>${link(`${own}/${id}/retrait`, words.remove(title))}</td>`
      : undefined;
    return html`<tr><th scope="row">${title}<br><span class="soft">${about}</span><br>${shown}</th><td>${questions.join(', ')}</td>${removal}</tr>\n`;
  });
  const action = mayChange ? html`<th scope="col">${words.action}</th>` : undefined;
  return html`<table><thead><tr><th scope="col">${words.piece}</th><th scope="col">${words.proves}</th>${action}</tr></thead>
<tbody>${rows}</tbody></table>`;
}

/** The one signed paper that every dossier needs. */
function commitmentForm(visit: Visit, errors: EvidenceErrors): Markup {
  const { language } = visit;
  const words = EVIDENCE_WORDS[language];
  const messages =
    errors === null ? [] : errors.sentences.length === 0 ? [words.wrongFile] : errors.sentences;
  return html`<h2 id="commitment">${words.commitment}</h2><p>${words.commitmentText}</p>${form({
    ...{ language, multipart: true, action: addressOf(visit, 'dossiers', visit.param('id'), 'pieces') },
    errors: messages.map((message) => ({ name: 'file', message })),
    fields: [
      hidden('kind', 'commitment'),
      hidden('title', words.kinds.commitment),
      fileField({
        ...{ name: 'file', label: words.file, hint: words.fileHint, error: messages[0], required: true },
      }),
    ],
    buttons: [{ words: words.commitmentSend }],
  })}`;
}

/** Everything that is asked of another piece. */
function pieceForm(visit: Visit, { questions }: Dossier, typed: TypedPiece, errors: EvidenceErrors): Markup {
  const { language } = visit;
  const words = EVIDENCE_WORDS[language];
  const usual = typed.carrier === 'link' ? words.wrongLink : words.wrongFile;
  const messages = errors === null ? [] : errors.sentences.length === 0 ? [usual] : errors.sentences;
  const name = errors?.carrier === 'link' ? 'link' : 'piece-file';
  const wrong = (field: string) => (field === name ? messages[0] : undefined);
  const own = addressOf(visit, 'dossiers', visit.param('id'), 'pieces');
  const offered = CONTENT_KINDS.filter((kind) => visit.options.contents[kind] !== undefined);
  const ways = offered.map(
    (kind) =>
      html`<li>${link(`${own}/contenus?${new URLSearchParams({ genre: kind, question: visit.query('question') })}`, words.refer[kind])}</li>`,
  );
  return html`<h2>${words.add}</h2>${ways.length === 0 ? undefined : html`<ul>${ways}</ul>`}${form({
    ...{ language, multipart: true, action: own },
    errors: messages.map((message) => ({ name, message })),
    fields: [
      choices({
        ...{ name: 'kind', legend: words.kind, chosen: typed.kind },
        options: (['file', 'link', 'council-decision'] as const).map((value) => ({
          ...{ value, words: words.kinds[value] },
        })),
      }),
      textField({
        ...{ name: 'title', label: words.name, hint: words.nameHint, value: typed.title, maxLength: 300 },
      }),
      fileField({
        ...{ name: 'file', id: 'piece-file', label: words.file, hint: words.fileHint },
        error: wrong('piece-file'),
      }),
      textField({
        ...{ name: 'link', label: words.link, hint: words.linkHint, type: 'url', maxLength: 2000 },
        ...{ value: typed.link, error: wrong('link') },
      }),
      ...pieceFields(questions, typed, language),
    ],
    buttons: [{ words: words.send }],
  })}`;
}

/** What proves a dossier, and how more is added. */
export function evidencePage(
  visit: Visit,
  {
    dossier,
    pieces,
    typed,
    errors,
  }: {
    readonly dossier: Dossier;
    readonly pieces: readonly Evidence[];
    readonly typed: TypedPiece;
    readonly errors: EvidenceErrors;
  },
): PageAnswer {
  const words = EVIDENCE_WORDS[visit.language];
  const { application } = dossier;
  const mayChange = takesPieces(application);
  const ofCommitment = typed.kind === 'commitment';
  const blank: TypedPiece = { ...typed, kind: 'file', title: '', carrier: 'file' };
  const forms = html`${commitmentForm(visit, ofCommitment ? errors : null)}
${pieceForm(visit, dossier, ofCommitment ? blank : typed, ofCommitment ? null : errors)}`;
  return sitePage(visit, {
    ...{ title: words.title, fault: errors !== null },
    ...(errors === null ? {} : { status: 422 }),
    body: html`${dossierWays(visit, application)}<p>${words.introduction}</p>
${pieceTable(visit, pieces, mayChange)}
${mayChange ? forms : notice('information', words.closed)}`,
  });
}

/** Asks whether a piece is really to be removed. */
export function removalPage(
  visit: Visit,
  application: Application,
  { title, version }: Evidence,
  errors: readonly string[],
): PageAnswer {
  const { language, path } = visit;
  const words = EVIDENCE_WORDS[language];
  const list = addressOf(visit, 'dossiers', application.id, 'pieces');
  return sitePage(visit, {
    ...{ title: words.removal, fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: 409 } : {}),
    body: html`${dossierWays(visit, application)}${refusedNotice(words.removal, errors)}
<p>${words.removalText(title)}</p>${form({
      ...{ language, action: path, fields: [hidden('version', version)] },
      buttons: [{ words: words.confirm }],
    })}<p>${link(list, words.back)}</p>`,
  });
}

import { type TypedPiece, typedPiece } from '../domain/typed-piece';
import { documentAt } from '../services/document';
import { dossierIn } from '../services/dossier';
import { evidenceForm } from '../services/evidence-form';
import { sentencesOf } from '../services/refused';
import { ANYTHING, EVIDENCE } from '../services/shapes';
import { addressOf, needed, type PageOf, type SiteAnswer, type SiteRoute, type Visit } from '../site';
import { type EvidenceErrors, evidencePage, removalPage } from '../views/evidence-page';
import { nothingPage } from '../views/interrupted';
import { leadTo } from '../views/layout';

const apiPath = (visit: Visit, ...parts: readonly string[]): string =>
  ['/label/applications', ...[visit.param('id'), 'evidence', ...parts].map(encodeURIComponent)].join('/');

/** The evidence of a dossier, with the forms for another piece. */
async function shown(visit: Visit, typed: TypedPiece, errors: EvidenceErrors): Promise<SiteAnswer> {
  const dossier = await dossierIn(visit);
  const { data: pieces } = needed(await visit.visitor.ask({ path: apiPath(visit) }, EVIDENCE));
  return evidencePage(visit, { dossier, pieces, typed, errors });
}

const list: PageOf = (visit) => {
  const question = visit.query('question');
  return shown(
    visit,
    { ...typedPiece(visit.fields, false), questions: question === '' ? [] : [question] },
    null,
  );
};

/** Adds a file or a link. A link needs a title of its own; a file has at least its name. */
const add: PageOf = async (visit) => {
  const typed = typedPiece(visit.fields, visit.file !== null);
  const { kind, title, questions, visibility, link, carrier } = typed;
  const path = apiPath(visit);
  const json = { kind, title, questions, visibility, link };
  const sent =
    carrier === 'link'
      ? { json }
      : { form: await evidenceForm(visit.file, { kind, title, questions, visibility }) };
  const answered = await visit.visitor.ask({ method: 'POST', path, ...sent }, ANYTHING);
  if (answered.ok) return leadTo(addressOf(visit, 'dossiers', visit.param('id'), 'pieces'), 'evidence-added');
  const { refusal } = answered;
  const isIncomplete = refusal.status === 400 || refusal.code === 'FILE_MISSING';
  const sentences = isIncomplete ? [] : sentencesOf(refusal);
  return shown(visit, typed, { carrier, sentences });
};

/** The piece that the address names. @throws Interruption when there is none. */
async function pieceIn(visit: Visit) {
  const { data: pieces } = needed(await visit.visitor.ask({ path: apiPath(visit) }, EVIDENCE));
  return pieces.find(({ id }) => String(id) === visit.param('piece')) ?? null;
}

const askRemoval: PageOf = async (visit) => {
  const [{ application }, piece] = [await dossierIn(visit), await pieceIn(visit)];
  return piece === null ? nothingPage(visit) : removalPage(visit, application, piece, []);
};

const remove: PageOf = async (visit) => {
  const headers = { 'if-match': `"${visit.fields.text('version')}"` };
  const path = apiPath(visit, visit.param('piece'));
  const answered = await visit.visitor.ask({ method: 'DELETE', path, headers }, ANYTHING);
  if (answered.ok)
    return leadTo(addressOf(visit, 'dossiers', visit.param('id'), 'pieces'), 'evidence-removed');
  const errors = sentencesOf(answered.refusal);
  const [{ application }, piece] = [await dossierIn(visit), await pieceIn(visit)];
  return piece === null ? nothingPage(visit) : removalPage(visit, application, piece, errors);
};

const file: PageOf = (visit) => documentAt(visit, apiPath(visit, visit.param('piece'), 'file'));

export const evidenceRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/dossiers/:id/pieces', page: list },
  { method: 'post', path: '/dossiers/:id/pieces', page: add },
  { method: 'get', path: '/dossiers/:id/pieces/:piece/fichier', page: file },
  { method: 'get', path: '/dossiers/:id/pieces/:piece/retrait', page: askRemoval },
  { method: 'post', path: '/dossiers/:id/pieces/:piece/retrait', page: remove },
];

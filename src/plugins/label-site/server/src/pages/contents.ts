import { CONTENT_KINDS } from '../options';
import { findContents } from '../services/contents';
import { dossierIn } from '../services/dossier';
import { sentencesOf } from '../services/refused';
import { ANYTHING } from '../services/shapes';
import { addressOf, type PageOf, type SiteAnswer, type SiteRoute, type Visit } from '../site';
import { contentsPage, type TypedContent } from '../views/contents-page';
import { nothingPage } from '../views/interrupted';
import { leadTo } from '../views/layout';

/** What is looked for: it stands in the address, and in the form that adds what was found. */
function askedFor({ fields, query }: Visit) {
  const said = (name: string) => fields.text(name) || query(name);
  return { kind: CONTENT_KINDS.find((one) => one === said('genre')) ?? null, words: said('titre').trim() };
}

/** What is published under the words that are looked for, to be chosen from. */
async function shown(visit: Visit, typed: TypedContent): Promise<SiteAnswer> {
  const { kind, words } = askedFor(visit);
  const found = kind === null ? null : await findContents(visit, kind, words);
  if (kind === null || found === null) return nothingPage(visit);
  return contentsPage(visit, { dossier: await dossierIn(visit), kind, words, found, typed });
}

const look: PageOf = (visit) => {
  const question = visit.query('question');
  const questions = question === '' ? [] : [question];
  return shown(visit, { referred: '', questions, visibility: 'jury', errors: [] });
};

const add: PageOf = async (visit) => {
  const { fields, visitor } = visit;
  const { kind, words } = askedFor(visit);
  const typed = {
    ...{ referred: fields.text('referred'), questions: fields.all('questions') },
    visibility: fields.text('visibility') === 'public' ? ('public' as const) : ('jury' as const),
  };
  const found = kind === null ? null : await findContents(visit, kind, words);
  const chosen = found?.find(({ documentId }) => documentId === typed.referred);
  if (chosen === undefined) return shown(visit, { ...typed, errors: [''] });
  const { referred: content, questions, visibility } = typed;
  const json = { kind, content, questions, visibility, title: chosen.title.slice(0, 300) };
  const path = `/label/applications/${encodeURIComponent(visit.param('id'))}/evidence`;
  const answered = await visitor.ask({ method: 'POST', path, json }, ANYTHING);
  if (answered.ok) return leadTo(addressOf(visit, 'dossiers', visit.param('id'), 'pieces'), 'evidence-added');
  return shown(visit, { ...typed, errors: sentencesOf(answered.refusal) });
};

export const contentRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/dossiers/:id/pieces/contenus', page: look },
  { method: 'post', path: '/dossiers/:id/pieces/contenus', page: add },
];

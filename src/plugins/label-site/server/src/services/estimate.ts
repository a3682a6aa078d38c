import { answerBody, type TypedAnswer, typedOf } from '../domain/answer';
import type { Visit } from '../site';
import type { Answered } from './answered';
import type { Dossier } from './dossier';
import { ASSESSMENT, type Assessment, EVIDENCE } from './shapes';

/**
 * What the answers of a dossier would score by the marks that the commune gives itself, with one as it is typed now.
 * Nothing is kept.
 */
export async function estimateWith(
  { visitor }: Visit,
  { application }: Dossier,
  code: string,
  typed: TypedAnswer,
): Promise<Answered<Assessment>> {
  const { id, edition, answers } = application;
  const pieces = await visitor.ask({ path: `/label/applications/${id}/evidence` }, EVIDENCE);
  if (!pieces.ok) return pieces;
  const others = answers.flatMap(({ question, ...saved }) =>
    question === code ? [] : [[question, answerBody(typedOf(saved))] as const],
  );
  const all = [...others, [code, answerBody(typed)] as const];
  const json = {
    marks: Object.fromEntries(
      all.flatMap(([question, { mark }]) => (mark === null ? [] : [[question, mark] as const])),
    ),
    notApplicable: Object.fromEntries(
      all.flatMap(([question, { notApplicable }]) =>
        notApplicable === null ? [] : [[question, notApplicable] as const],
      ),
    ),
    evidence: [...new Set(pieces.data.data.flatMap(({ questions }) => questions))].filter(
      (question) => !all.some(([other, { notApplicable }]) => other === question && notApplicable !== null),
    ),
  };
  const path = `/label/editions/${edition.id}/self-assessment`;
  const answered = await visitor.ask({ method: 'POST', path, json }, ASSESSMENT);
  return answered.ok ? { ok: true, data: answered.data.data } : answered;
}

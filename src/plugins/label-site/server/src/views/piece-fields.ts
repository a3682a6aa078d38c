import { choices, html, type Markup } from '@parvis/pages';
import type { TypedPiece } from '../domain/typed-piece';
import type { Language } from '../language';
import type { Application, Question } from '../services/shapes';
import { EVIDENCE_WORDS } from './evidence-words';

/** Whether pieces may be added and removed. */
export const takesPieces = ({ state }: Application): boolean =>
  state === 'draft' || state === 'complement-requested';

/** What is asked of every piece, in whatever it consists: what it proves, and who may see it. */
export function pieceFields(
  questions: readonly Question[],
  typed: Pick<TypedPiece, 'questions' | 'visibility'>,
  language: Language,
): readonly Markup[] {
  const words = EVIDENCE_WORDS[language];
  const boxes = questions.map(({ code, label }) => {
    const checked = typed.questions.includes(code);
    return html`<label><input type="checkbox" name="questions" value="${code}"${checked ? html` checked` : undefined}><span>${label}</span></label>\n`;
  });
  return [
    html`<fieldset><legend>${words.questions}</legend><div class="choices">${boxes}</div></fieldset>`,
    choices({
      ...{ name: 'visibility', legend: words.visibility, chosen: typed.visibility },
      options: [
        { value: 'jury', words: words.forJury },
        { value: 'public', words: words.forAll },
      ],
    }),
  ];
}

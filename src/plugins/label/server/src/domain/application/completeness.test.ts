import { type AnswerGiven, type DossierContent, missingIn, missingReasons, progressOf } from './completeness';
import type { Question } from './questions';

const question = (code: string, own: Partial<Question> = {}): Question => ({
  ...{ code, label: `Question ${code}`, help: null, within: [], descriptors: {}, mayBeNotApplicable: true },
  scale: { min: '0', max: '4', step: '1' },
  evidence: { minimum: 0, kinds: [] },
  ...own,
});
const GRID = [
  question('A1'),
  question('A2', { evidence: { minimum: 2, kinds: ['file', 'council-decision'] } }),
  question('B1', { evidence: { minimum: 1, kinds: [] } }),
];
const FULL: AnswerGiven = { text: 'Un budget participatif chaque année.', mark: '3', notApplicable: null };

const dossier = (own: Partial<DossierContent> = {}): DossierContent => ({
  answers: new Map(GRID.map(({ code }) => [code, FULL])),
  evidence: new Map([
    ['A2', ['file', 'council-decision']],
    ['B1', ['link']],
  ]),
  commitment: true,
  ...own,
});
const withAnswer = (code: string, own: Partial<AnswerGiven>) =>
  dossier({ answers: new Map(dossier().answers).set(code, { ...FULL, ...own }) });

describe('A dossier', () => {
  it('lacks nothing when each question is answered, marked and proved', () => {
    expect(missingIn(GRID, dossier())).toEqual([]);
  });

  it('lacks everything at the beginning, in the order of the grid', () => {
    const empty = dossier({ answers: new Map(), evidence: new Map(), commitment: false });
    expect(missingIn(GRID, empty)).toEqual([
      { kind: 'answer', question: 'A1' },
      { kind: 'answer', question: 'A2' },
      { kind: 'answer', question: 'B1' },
      { kind: 'commitment' },
    ]);
  });

  it('lacks what a question is begun with and not ended', () => {
    expect(missingIn(GRID, withAnswer('A1', { text: ' \n', mark: null }))).toEqual([
      { kind: 'answer', question: 'A1' },
      { kind: 'mark', question: 'A1' },
    ]);
  });

  it('counts the evidence of the kinds that the grid asks for', () => {
    const evidence = new Map([
      ['A2', ['file', 'link']],
      ['B1', ['link']],
    ]);
    expect(missingIn(GRID, dossier({ evidence }))).toEqual([
      { kind: 'evidence', question: 'A2', has: 1, needs: 2 },
    ]);
  });

  it('has nothing to prove where it gives itself the lowest mark', () => {
    const content = { ...withAnswer('A2', { mark: '0' }), evidence: new Map([['B1', ['file']]]) };
    expect(missingIn(GRID, content)).toEqual([]);
  });

  it('says why a question does not apply, and nothing else about it', () => {
    const none = { text: '', mark: null };
    expect(missingIn(GRID, withAnswer('A2', { ...none, notApplicable: 'Compétence transférée.' }))).toEqual(
      [],
    );
    expect(missingIn(GRID, withAnswer('A2', { ...none, notApplicable: '' }))).toEqual([
      { kind: 'reason', question: 'A2' },
    ]);
  });

  it('tells how far it has come', () => {
    const missing = missingIn(GRID, dossier({ answers: new Map([['A1', FULL]]), commitment: false }));
    expect(progressOf(GRID, missing)).toEqual({ done: 1, of: 3 });
  });

  it('gives each thing that is missing as a reason', () => {
    const missing = missingIn(GRID, dossier({ evidence: new Map(), commitment: false }));
    expect(missingReasons(missing)).toEqual([
      { code: 'EVIDENCE_MISSING', values: { question: 'A2', has: 0, needs: 2 } },
      { code: 'EVIDENCE_MISSING', values: { question: 'B1', has: 0, needs: 1 } },
      { code: 'COMMITMENT_MISSING', values: {} },
    ]);
  });
});
